package io.mistok.menu.outbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How records leave.
 *
 * @param topic the compacted topic of channels
 * @param patience how long a request waits for the topic before it is answered all the same
 * @param acknowledgedWithin how long the relay waits for the broker, for each record
 * @param retryEvery pause between two looks for records that have not left
 */
@Validated
@ConfigurationProperties("mistok.outbox")
record OutboxProperties(
        @DefaultValue("messenger.channel.v1") @NotBlank String topic,
        @DefaultValue("1s") @NotNull @DurationMin(millis = 0) Duration patience,
        @DefaultValue("6s") @NotNull @DurationMin(millis = 100) Duration acknowledgedWithin,
        @DefaultValue("1s") @NotNull @DurationMin(millis = 50) Duration retryEvery) {}
