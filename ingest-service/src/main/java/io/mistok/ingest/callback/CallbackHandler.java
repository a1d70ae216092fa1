package io.mistok.ingest.callback;

import io.mistok.ingest.answer.Answer;
import io.mistok.ingest.answer.AnswerLadder;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.channel.CallbackSightings;
import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.outbox.Attempt;
import io.mistok.ingest.translation.EventTranslator;
import java.time.Duration;
import org.springframework.http.ResponseEntity;

/** One callback, from its bytes to its answer. */
final class CallbackHandler {
    private final CallbackChannels channels;
    private final CallbackChecks checks;
    private final AnswerLadder ladder;
    private final CallbackSightings sightings;
    private final CallbackMetrics metrics;
    private final RefusalLog refusals;
    private final CallbackResponses responses;
    private final Duration hold;

    CallbackHandler(
            CallbackChannels channels,
            CallbackChecks checks,
            AnswerLadder ladder,
            CallbackSightings sightings,
            CallbackMetrics metrics,
            RefusalLog refusals,
            CallbackResponses responses,
            Duration hold) {
        this.channels = channels;
        this.checks = checks;
        this.ladder = ladder;
        this.sightings = sightings;
        this.metrics = metrics;
        this.refusals = refusals;
        this.responses = responses;
        this.hold = hold;
    }

    ResponseEntity<byte[]> verify(String channelId, CallbackQuery query, Attempt attempt)
            throws RefusedException {
        query.checkVerification();
        var channel = channels.find(channelId, attempt.left(hold));
        try {
            var echo = UrlVerification.answer(channel, query, attempt.receivedAt());
            sightings.verified(channel);
            return CallbackResponses.echo(echo);
        } catch (RefusedException refused) {
            sightings.refused(channel, refused.detail());
            throw refused;
        }
    }

    ResponseEntity<byte[]> receive(
            String channelId, CallbackQuery query, byte[] body, Attempt attempt)
            throws RefusedException {
        query.checkCallback();
        var channel = channels.find(channelId, attempt.left(hold));
        var callback = believe(channel, query, body, attempt);
        var event = translate(channel, callback, attempt);
        metrics.received(event);
        var answer = ladder.answer(event, attempt);
        metrics.answered(answer, attempt.elapsed());
        if (answer instanceof Answer.NotStored) {
            refusals.notStored(channelId, event.origin().eventId());
        }
        return responses.of(answer, event.origin(), callback.seal());
    }

    private BelievedCallback believe(
            Channel channel, CallbackQuery query, byte[] body, Attempt attempt)
            throws RefusedException {
        try {
            return checks.check(channel, query, body, attempt.receivedAt());
        } catch (RefusedException refused) {
            sightings.refused(channel, refused.detail());
            throw refused;
        }
    }

    private ChannelEvent translate(Channel channel, BelievedCallback callback, Attempt attempt)
            throws RefusedException {
        try {
            var event =
                    EventTranslator.translate(
                            channel.id(), callback.fields(), attempt.receivedAt());
            sightings.accepted(channel, event.origin().accountId());
            return event;
        } catch (MalformedBodyException malformed) {
            var detail = String.valueOf(malformed.getMessage());
            sightings.refused(channel, detail);
            throw new RefusedException(Refusal.MALFORMED, detail);
        }
    }
}
