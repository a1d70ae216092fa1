package io.mistok.stats.storage;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long MongoDB may take before it counts as gone.
 *
 * @param selectionTimeout to find a server that takes requests; a question is refused after it
 * @param answerTimeout for a server to answer one command
 */
@Validated
@ConfigurationProperties("mistok.storage")
record StorageProperties(
        @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration selectionTimeout,
        @DefaultValue("5s") @NotNull @DurationMin(millis = 100) Duration answerTimeout) {}
