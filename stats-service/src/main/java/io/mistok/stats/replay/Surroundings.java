package io.mistok.stats.replay;

import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.OpenId;
import io.mistok.stats.event.UnreadableEventException;
import io.mistok.stats.inbox.RepeatProperties;
import io.mistok.stats.log.DeadLetter;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.log.LoggedRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the log of one partition says about the events of its dead letters: whether another record
 * of the same event was counted, and whether the follower has left since.
 */
class Surroundings {
    private record Person(String channelId, OpenId openId) {}

    private record Seen(long offset, Instant at) {}

    private final EventReader reader;
    private final RepeatProperties repeats;
    private final Set<Long> setAside;
    private final Map<String, List<Seen>> byEvent = new HashMap<>();
    private final Map<Person, Long> lastSeen = new HashMap<>();
    private final Map<Person, Long> lastLeft = new HashMap<>();

    /**
     * Surroundings that are to be read.
     *
     * @param setAside all dead letters of the partition
     */
    Surroundings(
            EventReader reader,
            RepeatProperties repeats,
            Set<Long> setAside,
            List<Candidate> candidates) {
        this.reader = reader;
        this.repeats = repeats;
        this.setAside = setAside;
        candidates.forEach(one -> {
            byEvent.put(one.event().eventId(), new ArrayList<>());
            people(one.event()).forEach(person -> lastSeen.put(person, -1L));
        });
    }

    /** Reads from what may be a repeat of the first of them to the end of the log. */
    void read(EventLog log, int partition, Instant first) {
        var from = log.firstAt(partition, first.minus(repeats.memory()));
        log.read(partition, from, log.end(partition), this::accept);
    }

    /**
     * Whether the event is counted in another record's place: one that was never set aside, or the
     * first of several that were.
     */
    boolean isRepeated(Candidate candidate) {
        var letter = candidate.letter();
        return byEvent.getOrDefault(candidate.event().eventId(), List.of()).stream()
                .filter(seen -> seen.offset() != letter.offset() && isNear(seen, letter))
                .anyMatch(seen ->
                        !setAside.contains(seen.offset()) || seen.offset() < letter.offset());
    }

    /** Places of the other dead letters of the event. */
    List<Long> others(Candidate candidate) {
        return byEvent.getOrDefault(candidate.event().eventId(), List.of()).stream()
                .filter(seen -> isNear(seen, candidate.letter()))
                .map(Seen::offset)
                .filter(offset -> offset != candidate.letter().offset())
                .filter(setAside::contains)
                .toList();
    }

    /** The event, with everybody in it to forget who has left since and not come back. */
    Event withoutLeavers(Candidate candidate) {
        var offset = candidate.letter().offset();
        var event = candidate.event();
        return event.leaving(
                people(event)
                        .filter(person -> hasLeft(person, offset))
                        .map(Person::openId)
                        .collect(Collectors.toSet()));
    }

    private boolean hasLeft(Person person, long offset) {
        var left = lastLeft.getOrDefault(person, -1L);
        return left >= offset && left >= lastSeen.getOrDefault(person, -1L);
    }

    private boolean isNear(Seen seen, DeadLetter letter) {
        return Duration.between(seen.at(), letter.publishedAt()).abs().compareTo(repeats.window())
                <= 0;
    }

    private void accept(LoggedRecord logged) {
        try {
            note(reader.read(logged.value()), logged);
        } catch (UnreadableEventException stillNoEvent) {
            // Nobody has counted it.
        }
    }

    private void note(Event event, LoggedRecord logged) {
        if (event.isControl()) {
            return;
        }
        byEvent.computeIfPresent(
                event.eventId(),
                (_, seen) -> {
                    seen.add(new Seen(logged.offset(), Instant.ofEpochMilli(logged.timestamp())));
                    return seen;
                });
        var leaving = event.leaving();
        leaving.forEach(
                openId -> lastLeft.put(new Person(event.channelId(), openId), logged.offset()));
        if (!leaving.contains(event.openId())) {
            lastSeen.computeIfPresent(
                    new Person(event.channelId(), event.openId()), (_, _) -> logged.offset());
        }
    }

    private static Stream<Person> people(Event event) {
        return Stream.concat(Stream.of(event.openId()), event.leaving().stream())
                .distinct()
                .map(openId -> new Person(event.channelId(), openId));
    }
}
