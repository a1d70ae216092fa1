package io.mistok.simulator.callback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How callbacks are delivered.
 *
 * @param cutOff for one delivery, from the connect to the last byte
 * @param deliveries of one callback at most
 * @param retryPause before the next delivery when one was refused at once; a delivery that used its
 *     whole time is repeated without a pause
 * @param stopAfter failed deliveries of one account within {@code stopWithin} stop its callbacks;
 *     WeChat does not publish its numbers
 * @param stopFor how long the stop lasts
 */
@Validated
@ConfigurationProperties("mistok.simulator.callback")
public record CallbackProperties(
        @DefaultValue("5s") @NotNull @DurationMin(millis = 1) Duration cutOff,
        @DefaultValue("3") @Positive int deliveries,
        @DefaultValue("300ms") @NotNull @DurationMin Duration retryPause,
        @DefaultValue("100") @Positive int stopAfter,
        @DefaultValue("1m") @NotNull @DurationMin(millis = 1) Duration stopWithin,
        @DefaultValue("1m") @NotNull @DurationMin(millis = 1) Duration stopFor) {}
