package io.mistok.reply.preview;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.external.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What came of a trial.
 *
 * @param ok whether followers would get what the system says
 * @param status of HTTP, where it is the reason
 * @param ms until the answer was there, or it was given up
 * @param signed with which secret the question was signed
 * @param content what a follower would see
 * @param problem what went wrong, in a sentence
 * @param fix what would help
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrialResult(
        boolean ok,
        Verdict outcome,
        @Nullable Integer status,
        long ms,
        Signed signed,
        @Nullable Answer content,
        @Nullable String problem,
        @Nullable String fix) {
    /** Where the secret came from. */
    enum Signed {
        @JsonProperty("given")
        GIVEN,
        @JsonProperty("stored")
        STORED,
        /** The address has no secret yet: it gets one when the reply is saved. */
        @JsonProperty("no")
        NO
    }
}
