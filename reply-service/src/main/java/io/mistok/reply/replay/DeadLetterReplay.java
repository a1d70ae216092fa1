package io.mistok.reply.replay;

import io.mistok.reply.decision.ReplyDecider;
import io.mistok.reply.delivery.FollowerErasure;
import io.mistok.reply.delivery.LateAnswer;
import io.mistok.reply.delivery.LateAnswers;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.EventReader;
import io.mistok.reply.event.UnreadableEventException;
import io.mistok.reply.inbox.InboxProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Answers a channel's dead letters that can be read by now, where nothing was shown and the
 * platform's window is open. Nothing is taken out of the dead-letter topic: what is answered is
 * known by its event, see {@code docs/adr/0003}.
 */
@Component
class DeadLetterReplay {
    private static final String EVENTS = "messenger.event.v1";

    private record Found(DeadLetter letter, ChannelEvent event) {}

    private final KafkaProperties kafka;
    private final EventReader reader;
    private final ReplyDecider decider;
    private final LateAnswers lateAnswers;
    private final FollowerErasure erasure;
    private final Duration span;
    private final Clock clock;

    DeadLetterReplay(
            KafkaProperties kafka,
            EventReader reader,
            ReplyDecider decider,
            LateAnswers lateAnswers,
            FollowerErasure erasure,
            InboxProperties inbox,
            Clock clock) {
        this.kafka = kafka;
        this.reader = reader;
        this.decider = decider;
        this.lateAnswers = lateAnswers;
        this.erasure = erasure;
        this.span = inbox.span();
        this.clock = clock;
    }

    /**
     * Looks at every dead letter of the channel that is meant.
     *
     * @param apply whether to answer those that wait
     */
    ReplayResult run(String channelId, Choice choice, boolean apply) {
        List<Letter> letters = new ArrayList<>();
        try (var reading = new TopicReading(kafka)) {
            List<Found> found = new ArrayList<>();
            for (DeadLetter letter : DeadLetterTopic.read(reading)) {
                if (choice.includes(letter)) {
                    Optional<ChannelEvent> event = event(letter);
                    if (event.isEmpty() && letter.key().startsWith(channelId + ":")) {
                        letters.add(Letter.of(letter, Outcome.UNREADABLE));
                    }
                    event.filter(it -> channelId.equals(it.channelId()))
                            .ifPresent(it -> found.add(new Found(letter, it)));
                }
            }
            found.sort(Comparator.comparing(it -> it.letter().publishedAt()));
            Stories stories = stories(reading, found);
            Set<String> takenOver = new HashSet<>();
            found.forEach(it ->
                    letters.add(Letter.of(it.letter(), judge(it, stories, apply, takenOver))));
        }
        return ReplayResult.of(channelId, letters);
    }

    private Stories stories(TopicReading reading, List<Found> found) {
        var stories = new Stories(reader);
        found.forEach(it -> stories.wanted(String.valueOf(it.event().eventId())));
        var byPartition =
                found.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.letter().partition(),
                                        TreeMap::new,
                                        Collectors.toList()));
        byPartition.forEach((partition, all) ->
                reading.read(
                        List.of(new TopicPartition(EVENTS, partition)),
                        all.getFirst().letter().publishedAt().minus(span),
                        stories::read));
        return stories;
    }

    private Outcome judge(Found found, Stories stories, boolean apply, Set<String> takenOver) {
        if (found.event() instanceof ChannelEvent.Unfollowed it) {
            if (apply) {
                erasure.erase(it.channelId(), it.openId(), it.occurredAt());
            }
            return Outcome.ERASED;
        }
        Story story = stories.of(String.valueOf(found.event().eventId()));
        ChannelEvent event = story.event();
        if (event == null) {
            return Outcome.NOTHING_TO_ANSWER;
        }
        LateAnswer late = late(event, Objects.requireNonNull(story.json()));
        if (takenOver.contains(event.eventId()) || lateAnswers.isPlanned(late.occasion())) {
            return Outcome.PLANNED_BEFORE;
        }
        if (!lateAnswers.isOpen(late.occasion())) {
            return Outcome.EXPIRED;
        }
        if (found.letter().publishedAt().plus(span).isAfter(clock.instant())) {
            return Outcome.TOO_FRESH;
        }
        if (!story.isUnanswered()) {
            return Outcome.ANSWERED;
        }
        if (!apply) {
            return Outcome.WAITING;
        }
        lateAnswers.offer(late, true);
        takenOver.add(event.eventId());
        return Outcome.TAKEN_OVER;
    }

    private LateAnswer late(ChannelEvent event, byte[] json) {
        return new LateAnswer(
                LateAnswer.Occasion.of(event), () -> decider.prepare(event, json).get());
    }

    private Optional<ChannelEvent> event(DeadLetter letter) {
        try {
            return Optional.of(reader.read(letter.value()));
        } catch (UnreadableEventException _) {
            return Optional.empty();
        }
    }
}
