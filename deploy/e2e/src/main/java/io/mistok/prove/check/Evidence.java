package io.mistok.prove.check;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Message;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that is known when a run has come to rest.
 *
 * @param log events in the order of each partition
 * @param counts what the statistics say, by channel
 * @param unknownSends ids of events whose message was in the middle of its call when its sender
 *     died: the platform's API cannot tell whether it was taken, and by the setting it is not
 *     repeated
 * @param tooLate events whose window had closed before anybody could answer them
 * @param orderAcrossReplicas whether events of one follower are in order, whichever replica took
 *     them; false where each replica has a spool of its own and one of them was killed
 * @param excused deliveries whose replica the nemesis held still
 */
public record Evidence(
        List<Callback> callbacks,
        List<Message> messages,
        List<LogEvent> log,
        Map<String, Counts> counts,
        Set<String> unknownSends,
        Predicate<Callback> tooLate,
        boolean orderAcrossReplicas,
        Predicate<Attempt> excused) {}
