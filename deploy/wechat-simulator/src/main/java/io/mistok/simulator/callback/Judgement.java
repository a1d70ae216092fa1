package io.mistok.simulator.callback;

import io.mistok.simulator.answer.Answer;
import io.mistok.simulator.answer.Reply;
import org.jspecify.annotations.Nullable;

/** What one delivery has come to. */
record Judgement(
        Outcome outcome,
        @Nullable Integer status,
        @Nullable String response,
        @Nullable String reason,
        @Nullable Reply reply) {

    static Judgement withoutAnswer(Outcome outcome, String reason) {
        return new Judgement(outcome, null, null, reason, null);
    }

    static Judgement badStatus(Arrival.Answered answered) {
        return new Judgement(
                Outcome.BAD_STATUS,
                answered.status(),
                answered.body(),
                "HTTP " + answered.status(),
                null);
    }

    /** An event that takes no reply ignores one, whatever it looks like. */
    static Judgement of(Answer answer, Callback callback, Arrival.Answered answered) {
        return switch (answer) {
            case Answer.Acknowledged() -> judged(Outcome.ACKNOWLEDGED, answered, null, null);
            case Answer.Replied(var reply) when callback.isReplyable() ->
                    judged(Outcome.REPLIED, answered, null, reply.limitedFor(callback.isMessage()));
            case Answer.Replied _ -> judged(Outcome.REPLY_IGNORED, answered, null, null);
            case Answer.Abnormal(var reason) when callback.isReplyable() ->
                    judged(Outcome.ABNORMAL, answered, reason, null);
            case Answer.Abnormal(var reason) ->
                    judged(Outcome.REPLY_IGNORED, answered, reason, null);
        };
    }

    private static Judgement judged(
            Outcome outcome,
            Arrival.Answered answered,
            @Nullable String reason,
            @Nullable Reply reply) {
        return new Judgement(outcome, answered.status(), answered.body(), reason, reply);
    }
}
