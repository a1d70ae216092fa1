package io.mistok.stats.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Waiting for what the channel topic has not told yet.
 *
 * @param freshWait how long a question about an unknown channel waits for it to appear
 * @param freshWaiters how many questions may wait at once; the others are told at once
 * @param readWait how long counting waits for the topic to be read to its end, before it tries
 *     again
 */
@Validated
@ConfigurationProperties("mistok.channel")
record ChannelProperties(
        @DefaultValue("1s") @NotNull @DurationMin(millis = 1) Duration freshWait,
        @DefaultValue("64") @Positive int freshWaiters,
        @DefaultValue("10s") @NotNull @DurationMin(millis = 100) Duration readWait) {}
