package io.mistok.reply.external;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of external replies.
 *
 * @param allowedHosts host names or addresses that may lie inside our network; exact, lower case
 * @param budget connecting, asking and reading, for a passive reply
 * @param lateBudget the same where there is no fallback and the answer may come as a late message
 * @param maxConcurrent questions in flight to one endpoint
 * @param maxAnswer bytes of an answer
 */
@Validated
@ConfigurationProperties("mistok.external")
record ExternalProperties(
        @DefaultValue({}) @NotNull Set<String> allowedHosts,
        @DefaultValue("3s") @NotNull @DurationMin(millis = 100) @DurationMax(seconds = 4)
                Duration budget,
        @DefaultValue("30s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 5)
                Duration lateBudget,
        @DefaultValue("32") @Min(1) @Max(1000) int maxConcurrent,
        @DefaultValue("65536") @Min(256) @Max(1_048_576) int maxAnswer) {
    ExternalProperties {
        allowedHosts =
                allowedHosts.stream()
                        .map(it -> it.strip().toLowerCase(Locale.ROOT))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
