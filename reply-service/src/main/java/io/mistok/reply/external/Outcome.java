package io.mistok.reply.external;

import io.mistok.reply.content.Content.Answer;

/** How asking ended. */
public sealed interface Outcome {
    record Answered(Answer answer) implements Outcome {}

    /**
     * There is no answer that can be shown.
     *
     * @param reason a few words for people, without addresses of ours
     */
    record Failed(String reason) implements Outcome {}
}
