package io.mistok.reply.external;

import io.mistok.reply.content.Content.Answer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking a business system once, to see whether it works.
 *
 * @param status of HTTP, where there was one that matters
 * @param answer what it wants to be said, if it is something that can be said
 * @param problem a sentence for people without anything of the foreign body; null when all is well
 */
public record Trial(
        Verdict verdict,
        @Nullable Integer status,
        Duration took,
        @Nullable Answer answer,
        @Nullable String problem) {
    Trial(Verdict verdict, @Nullable Integer status, Duration took, String problem) {
        this(verdict, status, took, null, problem);
    }
}
