package io.mistok.gateway.limit;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many callbacks may be here at the same time.
 *
 * @param inFlight each holds some 150 kB until it is answered, which may take its five seconds
 */
@Validated
@ConfigurationProperties("mistok.callback-limit")
record CallbackLimits(@DefaultValue("1500") @Min(1) int inFlight) {}
