package io.mistok.menu.storage;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How we wait for the database.
 *
 * @param retryEvery pause between two tries while it has not been reached since the start
 */
@Validated
@ConfigurationProperties("mistok.storage")
record StorageProperties(
        @DefaultValue("2s") @NotNull @DurationMin(millis = 50) Duration retryEvery) {}
