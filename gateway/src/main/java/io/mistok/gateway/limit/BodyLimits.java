package io.mistok.gateway.limit;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a request body may be, and how long on its way.
 *
 * @param api below {@code /api}
 * @param callback below {@code /callback}; a little more than the exact limit, which ingest-service
 *     keeps
 * @param patience from its first byte to its last; who trickles holds a thread and a place among
 *     the callbacks
 */
@Validated
@ConfigurationProperties("mistok.body-limit")
record BodyLimits(
        @DefaultValue("1MB") @NotNull DataSize api,
        @DefaultValue("68KB") @NotNull DataSize callback,
        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1) Duration patience) {}
