package io.mistok.reply.rule;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How rules reach a replica.
 *
 * @param poll pause between two looks for changes; a change is everywhere after a second
 */
@Validated
@ConfigurationProperties("mistok.rules")
record RuleProperties(
        @DefaultValue("500ms") @NotNull @DurationMin(millis = 50) @DurationMax(seconds = 1)
                Duration poll) {}
