package io.mistok.prove.report;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.ledger.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what happened into seconds. */
public final class Series {
    private Series() {}

    /**
     * One entry for each second.
     *
     * @param begin milliseconds since 1970
     */
    public static List<Second> of(
            long begin, Collection<Callback> callbacks, Collection<Message> messages) {
        var due =
                callbacks.stream().collect(Collectors.groupingBy(it -> second(begin, it.dueAt())));
        var arrived =
                messages.stream()
                        .filter(Message::isShown)
                        .collect(Collectors.groupingBy(it -> second(begin, it.at())));
        var begun =
                callbacks.stream()
                        .flatMap(callback -> callback.attempts().stream())
                        .filter(attempt -> attempt.outcome() != Outcome.WITHHELD)
                        .collect(Collectors.groupingBy(it -> second(begin, it.startedAt())));
        var last =
                Stream.of(due.keySet(), arrived.keySet(), begun.keySet())
                        .flatMap(Collection::stream)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1);
        var seconds = new ArrayList<Second>();
        for (var at = 0; at <= last; at++) {
            seconds.add(
                    second(
                            at,
                            due.getOrDefault(at, List.of()).size(),
                            begun.getOrDefault(at, List.of()),
                            arrived.getOrDefault(at, List.of()).size()));
        }
        return seconds;
    }

    private static int second(long begin, long at) {
        return (int) Math.max(0, (at - begin) / 1000);
    }

    private static Second second(int at, int due, List<Attempt> begun, int messages) {
        var failed = (int) begun.stream().filter(it -> it.outcome().isFailure()).count();
        var answered = (int) begun.stream().filter(it -> it.outcome().isAccepted()).count();
        var times = Percentiles.of(begun.stream().mapToDouble(Attempt::millis));
        return new Second(
                at, due, answered, failed, times.at(50), times.at(99), times.at(100), messages);
    }
}
