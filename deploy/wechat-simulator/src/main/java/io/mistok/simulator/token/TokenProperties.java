package io.mistok.simulator.token;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Life of access tokens.
 *
 * @param life of a new token
 * @param overlap how long a replaced token keeps working
 * @param forcedPause between two forced refreshes; an earlier one refreshes nothing
 * @param forcedDaily forced refreshes in one day; further ones refresh nothing
 */
@Validated
@ConfigurationProperties("mistok.simulator.token")
record TokenProperties(
        @DefaultValue("2h") @NotNull @DurationMin(seconds = 1) Duration life,
        @DefaultValue("5m") @NotNull @DurationMin Duration overlap,
        @DefaultValue("30s") @NotNull @DurationMin Duration forcedPause,
        @DefaultValue("20") @Positive int forcedDaily) {}
