package io.mistok.ingest.answer;

import io.mistok.ingest.answer.Answer.Acknowledged;
import io.mistok.ingest.answer.Answer.GaveUp;
import io.mistok.ingest.answer.Answer.NotStored;
import io.mistok.ingest.answer.Answer.Reply;
import io.mistok.ingest.answer.Answer.SetAside;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.outbox.Attempt;
import io.mistok.ingest.outbox.EventOutbox;
import io.mistok.ingest.outbox.ReplyAddress;
import io.mistok.ingest.topic.TopicReader;
import java.time.Duration;
import java.util.Optional;

/**
 * Publishes an event and decides how its attempt ends. Why in this order: {@code
 * docs/adr/0001-the-answer-ladder.md}.
 */
public final class AnswerLadder {
    private final EventOutbox outbox;
    private final PendingReplies pending;
    private final GivenAnswers given;
    private final TopicReader decisions;
    private final AnswerProperties properties;

    AnswerLadder(
            EventOutbox outbox,
            PendingReplies pending,
            GivenAnswers given,
            TopicReader decisions,
            AnswerProperties properties) {
        this.outbox = outbox;
        this.pending = pending;
        this.given = given;
        this.decisions = decisions;
        this.properties = properties;
    }

    /** Ends an attempt, at the latest when the hold is over. */
    public Answer answer(ChannelEvent event, Attempt attempt) {
        if (outbox.isSettingAside(attempt.left(properties.passiveDeadline()))) {
            return again(event).orElseGet(() -> setAside(event, attempt));
        }
        var answer = event.replyable() ? reply(event, attempt) : acknowledge(event, attempt);
        return answer instanceof NotStored ? setAside(event, attempt) : answer;
    }

    private Answer acknowledge(ChannelEvent event, Attempt attempt) {
        var stored = outbox.publish(event, attempt, null, attempt.left(brokersTime()));
        return stored ? new Acknowledged() : new NotStored();
    }

    private Answer reply(ChannelEvent event, Attempt attempt) {
        // Before the decisions are read, one would be missed.
        if (!decisions.awaitCaughtUp(attempt.left(brokersTime()))) {
            return again(event).orElseGet(NotStored::new);
        }
        var deadline = properties.passiveDeadline();
        try (var reply = pending.open(event.origin().eventId(), attempt, deadline)) {
            if (!outbox.publish(event, attempt, address(attempt), attempt.left(brokersTime()))) {
                // A decision proves what the missing acknowledgement does not: the event is stored.
                return reply.giveUp().<Answer>map(Reply::new).orElseGet(NotStored::new);
            }
            return reply.await(attempt.left(deadline))
                    .or(reply::giveUp)
                    .<Answer>map(Reply::new)
                    .orElseGet(() -> giveUp(event, attempt));
        }
    }

    private Optional<Answer> again(ChannelEvent event) {
        return given.reply(event.origin().eventId()).map(it -> it);
    }

    private Answer giveUp(ChannelEvent event, Attempt attempt) {
        if (outbox.giveUp(event, attempt, attempt.left(brokersTime()))) {
            given.gaveUp(event.origin().eventId());
            return new GaveUp();
        }
        // It is stored, and would be waited for.
        outbox.giveUpLater(event, attempt);
        return new NotStored();
    }

    private Answer setAside(ChannelEvent event, Attempt attempt) {
        var reply = event.replyable() ? address(attempt) : null;
        var kept = outbox.setAside(event, attempt, reply, attempt.left(properties.hold()));
        return kept ? new SetAside() : refuse(event, attempt);
    }

    /** No place has it for certain, unless another delivery has brought it. */
    private Answer refuse(ChannelEvent event, Attempt attempt) {
        if (!given.isGivenUp(event.origin().eventId())) {
            return new NotStored();
        }
        outbox.giveUpLater(event, attempt);
        return new GaveUp();
    }

    /** Until when the broker may take it: the local disk needs a moment too, where there is one. */
    private Duration brokersTime() {
        var hold = properties.hold();
        return outbox.hasSpool()
                ? hold.minus(hold.minus(properties.passiveDeadline()).dividedBy(2))
                : hold;
    }

    private ReplyAddress address(Attempt attempt) {
        var by = attempt.receivedAt().plus(properties.passiveDeadline());
        return new ReplyAddress(properties.replyPartition(), by);
    }
}
