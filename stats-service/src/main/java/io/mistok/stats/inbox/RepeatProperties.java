package io.mistok.stats.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When two records are the same event.
 *
 * @param window how much later a record with the same event id may be published and still be a
 *     repeat; the platform's retries take about 20 s
 * @param clockSkew how far the clocks of those who publish may be apart
 */
@Validated
@ConfigurationProperties("mistok.repeats")
public record RepeatProperties(
        @DefaultValue("120s") @NotNull @DurationMin(seconds = 30) Duration window,
        @DefaultValue("120s") @NotNull @DurationMin(seconds = 0) Duration clockSkew) {

    /** How much of the log before a record must be known to judge it. */
    public Duration memory() {
        return window.plus(clockSkew);
    }
}
