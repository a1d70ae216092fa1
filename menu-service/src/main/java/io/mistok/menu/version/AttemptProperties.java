package io.mistok.menu.version;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How publications take turns.
 *
 * @param lease after this time nobody waits for WeChat's answer any more, because the process has
 *     died; longer than all tries of one publication together
 * @param doubt after this time, from the beginning of the call, WeChat has applied a menu or will
 *     not; longer than we wait for its answer, shorter than a turn
 * @param turn how long a publication waits for the one before it
 */
@Validated
@ConfigurationProperties("mistok.publication")
record AttemptProperties(
        @DefaultValue("90s") @NotNull @DurationMin(millis = 1) Duration lease,
        @DefaultValue("8s") @NotNull @DurationMin(millis = 0) Duration doubt,
        @DefaultValue("10s") @NotNull @DurationMin(millis = 0) Duration turn) {}
