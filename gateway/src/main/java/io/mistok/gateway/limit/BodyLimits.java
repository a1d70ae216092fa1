package io.mistok.gateway.limit;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a request body may be.
 *
 * @param api below {@code /api}
 * @param callback below {@code /callback}; a little more than the exact limit, which ingest-service
 *     keeps
 */
@Validated
@ConfigurationProperties("mistok.body-limit")
record BodyLimits(
        @DefaultValue("1MB") @NotNull DataSize api,
        @DefaultValue("68KB") @NotNull DataSize callback) {}
