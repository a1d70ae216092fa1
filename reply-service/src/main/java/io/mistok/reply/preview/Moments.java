package io.mistok.reply.preview;

import io.mistok.reply.input.Input;
import io.mistok.reply.input.InvalidInputException;
import io.mistok.reply.input.Mistake;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads for which moment somebody wants to know something; now, unless they say. */
@Component
class Moments {
    static final String MISTAKE = "must be a moment like 2026-12-25T10:00:00+08:00";
    private static final int LONGEST = 64;

    private final Clock clock;

    Moments(Clock clock) {
        this.clock = clock;
    }

    Instant inBody(Input body, String name) {
        Input field = body.optional(name);
        if (field == null) {
            return clock.instant();
        }
        try {
            return OffsetDateTime.parse(field.asText(LONGEST)).toInstant();
        } catch (DateTimeException _) {
            field.refuse(MISTAKE);
            return clock.instant();
        }
    }

    /**
     * A parameter of the address.
     *
     * @throws InvalidInputException if it is no moment
     */
    Instant inAddress(String name, @Nullable String value) {
        try {
            return value == null ? clock.instant() : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException _) {
            throw new InvalidInputException(List.of(new Mistake("/" + name, MISTAKE)));
        }
    }
}
