package io.mistok.simulator.history;

import io.mistok.simulator.problem.FieldProblem;
import io.mistok.simulator.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The history that is wanted.
 *
 * @param days up to and with today
 * @param timeZone in which the followers live
 * @param seed the same one makes the same people and the same choices
 * @param messages what followers write now and then; without them they write nothing
 */
record HistoryRequest(
        @Min(1) @Max(60) @Nullable Integer days,
        @Min(1) @Max(200) @Nullable Integer followers,
        @Nullable String timeZone,
        @Nullable Long seed,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 600) String> messages) {
    static final HistoryRequest USUAL = new HistoryRequest(null, null, null, null, null);

    int howManyDays() {
        return Objects.requireNonNullElse(days, 21);
    }

    int howManyFollowers() {
        return Objects.requireNonNullElse(followers, 40);
    }

    List<String> texts() {
        return Objects.requireNonNullElse(messages, List.of());
    }

    ZoneId zone() {
        try {
            return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new ProblemException(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "invalid-request",
                    "Invalid fields",
                    new FieldProblem("/timeZone", "is not a time zone like Europe/Kyiv"));
        }
    }
}
