package io.mistok.stats.replay;

import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.UnreadableEventException;
import io.mistok.stats.inbox.RepeatProperties;
import io.mistok.stats.log.DeadLetter;
import io.mistok.stats.log.DeadLetterLog;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.projection.Logged;
import io.mistok.stats.projection.Projection;
import io.mistok.stats.projection.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts a channel's dead letters that can be read by now, each once however often it is asked to.
 * Nothing is taken out of the dead-letter topic: what is counted is known by its place in the event
 * topic, see {@code docs/adr/0002}.
 */
@Component
class DeadLetterReplay {
    private static final int MOST_LETTERS = 1000;
    private static final Set<Outcome> COUNTED = EnumSet.of(Outcome.WAITING, Outcome.COUNTED_BEFORE);

    private final DeadLetterLog deadLetters;
    private final EventLog log;
    private final EventReader reader;
    private final RepeatProperties repeats;
    private final Projection projection;

    DeadLetterReplay(
            DeadLetterLog deadLetters,
            EventLog log,
            EventReader reader,
            RepeatProperties repeats,
            Projection projection) {
        this.deadLetters = deadLetters;
        this.log = log;
        this.reader = reader;
        this.repeats = repeats;
        this.projection = projection;
    }

    /**
     * Looks at every dead letter of the channel that is meant.
     *
     * @param apply whether to count those that wait
     */
    ReplayResult run(String channelId, Choice choice, boolean apply) {
        var incarnation = log.incarnation();
        var byPartition =
                deadLetters.since(Instant.EPOCH).stream()
                        .collect(
                                Collectors.groupingBy(
                                        DeadLetter::partition, TreeMap::new, Collectors.toList()));
        var letters = new ArrayList<Letter>();
        byPartition.forEach((partition, all) ->
                letters.addAll(
                        partition(
                                new Source(incarnation, partition),
                                all,
                                channelId,
                                choice,
                                apply)));
        return result(channelId, letters);
    }

    private List<Letter> partition(
            Source source, List<DeadLetter> all, String channelId, Choice choice, boolean apply) {
        var letters = new ArrayList<Letter>();
        var candidates = new ArrayList<Candidate>();
        all.stream()
                .filter(choice::includes)
                .sorted(Comparator.comparingLong(DeadLetter::offset))
                .forEach(letter -> {
                    var event = event(letter);
                    if (event.isEmpty()) {
                        if (letter.key().startsWith(channelId + ":")) {
                            letters.add(judged(letter, Outcome.UNREADABLE));
                        }
                    } else if (event.get().channelId().equals(channelId)) {
                        candidates.add(new Candidate(letter, event.get()));
                    }
                });
        if (!candidates.isEmpty()) {
            letters.addAll(judge(source, all, candidates, apply));
        }
        return letters;
    }

    private List<Letter> judge(
            Source source, List<DeadLetter> all, List<Candidate> candidates, boolean apply) {
        var setAside = all.stream().map(DeadLetter::offset).collect(Collectors.toSet());
        var around = new Surroundings(reader, repeats, setAside, candidates);
        var begin = log.begin(source.partition());
        around.read(log, source.partition(), candidates.getFirst().letter().publishedAt());
        var outcomes = new LinkedHashMap<Candidate, Outcome>();
        for (var candidate : candidates) {
            outcomes.put(candidate, outcome(source, candidate, around, all, begin));
        }
        if (apply) {
            count(source, outcomes, around);
        }
        return outcomes.entrySet().stream()
                .map(one -> judged(one.getKey().letter(), one.getValue()))
                .toList();
    }

    private Outcome outcome(
            Source source,
            Candidate candidate,
            Surroundings around,
            List<DeadLetter> all,
            long begin) {
        if (candidate.event().isControl()) {
            return Outcome.NOTHING_TO_COUNT;
        }
        if (projection.isCounted(source.setAside(), logged(candidate))) {
            return Outcome.COUNTED_BEFORE;
        }
        if (candidate.letter().offset() < begin) {
            return Outcome.TOO_OLD;
        }
        return around.isRepeated(candidate) || isCountedElsewhere(source, candidate, around, all)
                ? Outcome.REPEATED
                : Outcome.WAITING;
    }

    /** A later record of the event may have become readable before the first one. */
    private boolean isCountedElsewhere(
            Source source, Candidate candidate, Surroundings around, List<DeadLetter> all) {
        var others = around.others(candidate);
        return all.stream()
                .filter(letter -> others.contains(letter.offset()))
                .flatMap(letter ->
                        event(letter).map(event -> new Logged(letter.offset(), event)).stream())
                .anyMatch(other -> projection.isCounted(source.setAside(), other));
    }

    /** What was counted before is handed in too: whom it names may not have been forgotten yet. */
    private void count(Source source, Map<Candidate, Outcome> outcomes, Surroundings around) {
        var events =
                outcomes.entrySet().stream()
                        .filter(one -> COUNTED.contains(one.getValue()))
                        .map(Map.Entry::getKey)
                        .map(one -> new Logged(one.letter().offset(), around.withoutLeavers(one)))
                        .toList();
        projection.apply(source.setAside(), events, () -> log.end(source.partition()));
        outcomes.replaceAll((_, outcome) -> outcome == Outcome.WAITING ? Outcome.COUNTED : outcome);
    }

    private Optional<Event> event(DeadLetter letter) {
        try {
            return Optional.of(reader.read(letter.value()));
        } catch (UnreadableEventException stillNoEvent) {
            return Optional.empty();
        }
    }

    private static Logged logged(Candidate candidate) {
        return new Logged(candidate.letter().offset(), candidate.event());
    }

    private static Letter judged(DeadLetter letter, Outcome outcome) {
        return new Letter(
                letter.partition(),
                letter.offset(),
                letter.publishedAt(),
                letter.setAsideAt(),
                letter.reason(),
                outcome);
    }

    private static ReplayResult result(String channelId, List<Letter> letters) {
        Map<Outcome, Long> outcomes =
                letters.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Letter::outcome,
                                        () -> new EnumMap<>(Outcome.class),
                                        Collectors.counting()));
        return new ReplayResult(channelId, outcomes, letters.stream().limit(MOST_LETTERS).toList());
    }
}
