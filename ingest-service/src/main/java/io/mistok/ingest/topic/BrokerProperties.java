package io.mistok.ingest.topic;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we talk with the broker; addresses and security are Spring Boot's {@code spring.kafka}.
 *
 * @param delivery how long a record is worth delivering; not longer than a callback is held, or an
 *     attempt that was refused long ago would still be published
 */
@Validated
@ConfigurationProperties("mistok.broker")
record BrokerProperties(
        @DefaultValue("4600ms") @NotNull @DurationMin(millis = 100) @DurationMax(seconds = 5)
                Duration delivery) {}
