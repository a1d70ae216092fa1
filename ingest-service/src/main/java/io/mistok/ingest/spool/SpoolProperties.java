package io.mistok.ingest.spool;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where events rest while the broker is away.
 *
 * @param folder of this replica alone, on a disk that survives it; none, the default: events are
 *     not spooled
 * @param maxBytes how large the spool may become; beyond that callbacks are refused
 * @param maxAge how old the oldest event in it may become before callbacks are refused; must end
 *     well before the event topic forgets, because the log is asked what it has already
 */
@Validated
@ConfigurationProperties("mistok.ingest.spool")
public record SpoolProperties(
        @Nullable Path folder,
        @DefaultValue("268435456") @Min(1_048_576) long maxBytes,
        @DefaultValue("24h") @NotNull @DurationMin(seconds = 10) @DurationMax(days = 2)
                Duration maxAge) {}
