package io.mistok.reply.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Late answers.
 *
 * @param windows how long the platform accepts a message after each trigger
 * @param repeatUnknown whether a call whose answer never came is repeated: the platform cannot tell
 *     a repeat, so a follower may get the message twice
 * @param poll pause between two looks for messages that are due
 * @param abandoned after this a call that began and never ended is taken for lost
 * @param keep how long a finished row stays, without its text
 * @param maxConcurrent calls at a time
 * @param maxWaiting late answers in memory while MySQL or an external system is awaited, about 1 kB
 *     each; one more is dropped
 */
@Validated
@ConfigurationProperties("mistok.delivery")
record DeliveryProperties(
        @DefaultValue @NotNull Windows windows,
        @DefaultValue("false") boolean repeatUnknown,
        @DefaultValue("1s") @NotNull @DurationMin(millis = 50) Duration poll,
        @DefaultValue("60s") @NotNull @DurationMin(seconds = 20) Duration abandoned,
        @DefaultValue("7d") @NotNull @DurationMin(minutes = 10) Duration keep,
        @DefaultValue("16") @Min(1) @Max(256) int maxConcurrent,
        @DefaultValue("50000") @Min(1) int maxWaiting) {
    /** The platform's table, which it changes from time to time. */
    record Windows(
            @DefaultValue("48h") @NotNull @DurationMin(seconds = 1) Duration message,
            @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) Duration tap,
            @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) Duration follow,
            @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) Duration scan) {}

    Instant windowEnd(LateAnswer.Occasion occasion) {
        Duration open =
                switch (occasion.trigger()) {
                    case MESSAGE -> windows.message();
                    case TAP -> windows.tap();
                    case FOLLOW -> windows.follow();
                    case SCAN -> windows.scan();
                };
        return occasion.occurredAt().plus(open);
    }
}
