package io.mistok.gateway.limit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a password may be guessed.
 *
 * @param window how long failures count, from the first of them
 * @param failuresPerAddress failures of one client address in a window
 * @param failuresPerUser failures for one user name in a window, over all addresses; higher than
 *     the limit of an address, so that one stranger cannot lock the admin out
 */
@Validated
@ConfigurationProperties("mistok.sign-in")
public record SignInLimits(
        @DefaultValue("1m") @NotNull @DurationMin(seconds = 1) Duration window,
        @DefaultValue("5") @Min(1) int failuresPerAddress,
        @DefaultValue("20") @Min(1) int failuresPerUser) {}
