package io.mistok.prove.check;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.ledger.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each event that has an answer gets it once, and its follower nothing else. Messages do not say
 * which event they answer, so those that a follower cannot tell apart are judged together.
 */
final class Replies {
    private record Answer(String channelId, String openId, String text) {}

    private final Evidence evidence;
    private final Map<Answer, List<Callback>> asked;
    private final Map<Answer, List<Message>> messages;
    private final List<Anomaly> found = new ArrayList<>();

    private Replies(Evidence evidence) {
        this.evidence = evidence;
        this.asked =
                evidence.callbacks().stream()
                        .filter(callback -> !callback.expected().text().isEmpty())
                        .collect(Collectors.groupingBy(Replies::answer));
        this.messages =
                evidence.messages().stream()
                        .filter(Message::isShown)
                        .collect(
                                Collectors.groupingBy(
                                        it -> new Answer(it.channelId(), it.openId(), it.text())));
    }

    static List<Anomaly> check(Evidence evidence) {
        var replies = new Replies(evidence);
        replies.strangers();
        replies.outsideTheWindow();
        var unknown = replies.unknown();
        replies.asked.forEach((answer, callbacks) -> replies.once(answer, callbacks, unknown));
        return replies.found;
    }

    /** What was shown and answers nothing that this follower did. */
    private void strangers() {
        for (var callback : evidence.callbacks()) {
            callback.attempts().stream()
                    .filter(attempt -> attempt.outcome() == Outcome.REPLIED)
                    .filter(attempt -> !attempt.shown().equals(callback.expected().text()))
                    .forEach(attempt -> stranger(callback, attempt));
        }
        messages.forEach((answer, shown) -> {
            if (!asked.containsKey(answer)) {
                add(AnomalyKind.CROSS_TALK, shown.getFirst().at(), answer);
            }
        });
    }

    private void stranger(Callback callback, Attempt attempt) {
        add(
                AnomalyKind.CROSS_TALK,
                attempt.startedAt(),
                callback.identity() + " was shown " + attempt.shown());
    }

    private void outsideTheWindow() {
        evidence.messages().stream()
                .filter(message -> !message.inWindow())
                .forEach(message -> add(AnomalyKind.LATE_REPLY, message.at(), message));
    }

    private void once(Answer answer, List<Callback> callbacks, Set<Identity> unknown) {
        var passive = callbacks.stream().filter(it -> it.passive().isPresent()).count();
        var late = messages.getOrDefault(answer, List.of()).size();
        if (passive + late > callbacks.size()) {
            add(
                    AnomalyKind.DUP_REPLY,
                    callbacks.getLast().dueAt(),
                    "%s: %d events, %d replies and %d messages; %s"
                            .formatted(
                                    answer,
                                    callbacks.size(),
                                    passive,
                                    late,
                                    callbacks.getLast().attempts()));
        }
        var required = callbacks.stream().filter(it -> isRequired(it, unknown)).count();
        if (passive + late < required) {
            var first = callbacks.stream().filter(it -> it.passive().isEmpty()).findFirst();
            add(
                    AnomalyKind.NO_REPLY,
                    first.orElseThrow().dueAt(),
                    answer + ": " + first.orElseThrow().attempts());
        }
    }

    private boolean isRequired(Callback callback, Set<Identity> unknown) {
        return callback.expected().required()
                && callback.isSettled()
                && !evidence.tooLate().test(callback)
                && !unknown.contains(callback.identity());
    }

    /** Events whose message may or may not have been taken; nobody can know. */
    private Set<Identity> unknown() {
        var byId = new HashMap<String, Identity>();
        evidence.log().forEach(event -> byId.put(event.eventId(), event.identity()));
        var identities = new HashSet<Identity>();
        for (var eventId : evidence.unknownSends()) {
            var identity = byId.get(eventId);
            if (identity != null) {
                identities.add(identity);
            }
        }
        return identities;
    }

    private static Answer answer(Callback callback) {
        return new Answer(
                callback.identity().channelId(),
                callback.identity().openId(),
                callback.expected().text());
    }

    private void add(AnomalyKind kind, long at, Object detail) {
        found.add(new Anomaly(kind, at, detail.toString()));
    }
}
