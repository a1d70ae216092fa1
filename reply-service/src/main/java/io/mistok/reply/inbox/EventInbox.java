package io.mistok.reply.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.mistok.reply.content.Content;
import io.mistok.reply.decision.Decision;
import io.mistok.reply.decision.ReplyDecider;
import io.mistok.reply.delivery.FollowerErasure;
import io.mistok.reply.delivery.LateAnswer;
import io.mistok.reply.delivery.LateAnswers;
import io.mistok.reply.delivery.Trigger;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.EventReader;
import io.mistok.reply.inbox.PartitionLog.Effect;
import io.mistok.reply.observation.Spans;
import io.mistok.reply.outbox.ReplyAddress;
import io.mistok.reply.outbox.ReplyOutbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Takes events in. Nothing here waits: rules are in memory, external systems and the late way have
 * threads of their own, and the producer sends in the background.
 */
@Component
class EventInbox {
    /** How far clocks may be apart before we take a waiting connection for a dead one. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    private static final Decision GONE_LATE =
            new Decision("none", "The answer has been sent as a message", new Content.Silence());

    private final EventReader reader;
    private final ReplyDecider decider;
    private final ReplyOutbox outbox;
    private final LateAnswers lateAnswers;
    private final FollowerErasure erasure;
    private final InboxProperties properties;
    private final Clock clock;
    private final Counter duplicates;
    private final Spans spans;
    private final Timer lag;
    private final HeldLogs<Answering> logs = new HeldLogs<>(this::newLog);
    private final Map<String, String> channelIds = new ConcurrentHashMap<>();

    EventInbox(
            EventReader reader,
            ReplyDecider decider,
            ReplyOutbox outbox,
            LateAnswers lateAnswers,
            FollowerErasure erasure,
            InboxProperties properties,
            Clock clock,
            MeterRegistry metrics,
            Spans spans) {
        this.reader = reader;
        this.decider = decider;
        this.outbox = outbox;
        this.lateAnswers = lateAnswers;
        this.erasure = erasure;
        this.properties = properties;
        this.clock = clock;
        this.duplicates = metrics.counter("mistok.inbox.duplicates");
        this.spans = spans;
        this.lag = Timer.builder("mistok.inbox.lag").register(metrics);
    }

    void accept(Arrival arrival) {
        lag.record(Duration.between(arrival.loggedAt(), clock.instant()));
        ChannelEvent event = reader.read(arrival.json());
        perform(event, arrival, apply(event, arrival, logs.of(arrival.partition())));
    }

    /** Brings the memory of a partition forward and answers nobody. */
    Effect<Answering> replay(Arrival arrival, PartitionLog<Answering> log) {
        return apply(reader.read(arrival.json()), arrival, log);
    }

    PartitionLog<Answering> newLog() {
        return new PartitionLog<>(properties.span());
    }

    /**
     * @param again whether this was offered before, and the offer may have got lost
     */
    void late(Answering answering, boolean again) {
        lateAnswers.offer(new LateAnswer(answering.occasion(), answering::decision), again);
    }

    /** To be called, as all that follows, by the thread that takes the partition's records in. */
    void own(int partition, PartitionLog<Answering> log) {
        logs.take(partition, log);
    }

    void disown(int partition) {
        logs.drop(partition);
    }

    private Effect<Answering> apply(
            ChannelEvent event, Arrival arrival, PartitionLog<Answering> log) {
        return switch (event) {
            case ChannelEvent.GaveUp it ->
                    log.gaveUp(it.eventId(), arrival.attemptId(), arrival.loggedAt());
            case ChannelEvent.Unfollowed it -> {
                log.forget(answer -> answer.isFor(it), arrival.loggedAt());
                erasure.erase(it.channelId(), it.openId(), it.occurredAt());
                yield new Effect.Ignored<>("nobody is there to answer");
            }
            case ChannelEvent.Other _ -> new Effect.Ignored<>("never answered");
            default ->
                    arrival.address()
                            .map(it -> asked(event, arrival, Attempt.at(it), log))
                            .orElseGet(() -> new Effect.Ignored<>("nobody waits"));
        };
    }

    private Effect<Answering> asked(
            ChannelEvent event, Arrival arrival, Attempt attempt, PartitionLog<Answering> log) {
        var answering = new Answering(occasion(event), decider.prepare(event, arrival.json()));
        return log.attempt(event.eventId(), attempt, arrival.loggedAt(), answering);
    }

    /** Remembered for minutes, many of each channel, so they share its name. */
    private LateAnswer.Occasion occasion(ChannelEvent event) {
        return new LateAnswer.Occasion(
                event.eventId(),
                channelIds.computeIfAbsent(event.channelId(), id -> id),
                event.openId(),
                Trigger.of(event),
                event.occurredAt());
    }

    private void perform(ChannelEvent event, Arrival arrival, Effect<Answering> effect) {
        switch (effect) {
            case Effect.Reply<Answering> it -> {
                if (it.repeated()) {
                    duplicates.increment();
                }
                arrival.address()
                        .filter(this::isWaiting)
                        .ifPresent(address -> reply(event, it.story().answer(), address));
            }
            case Effect.Silence<Answering> _ ->
                    arrival.address().ifPresent(it -> outbox.reply(event, GONE_LATE, it));
            case Effect.Late<Answering> it -> late(it.story().answer(), false);
            case Effect.Ignored<Answering> _ -> {
                // Nobody waits for anything.
            }
        }
    }

    /** A restart after a long stop reads connections that are long gone. */
    private boolean isWaiting(ReplyAddress address) {
        return clock.instant().isBefore(address.replyBy().plus(CLOCK_SKEW));
    }

    private void reply(ChannelEvent event, Answering answering, ReplyAddress address) {
        var _ =
                answering
                        .decision()
                        .thenAccept(
                                spans.carried(decision -> outbox.reply(event, decision, address)));
    }
}
