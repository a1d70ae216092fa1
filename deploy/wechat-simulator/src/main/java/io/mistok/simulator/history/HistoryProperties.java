package io.mistok.simulator.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a history is told.
 *
 * @param perSecond callbacks in a second
 * @param atOnce callbacks on their way at the same time; those of one follower follow each other
 * @param giveUpAfter callbacks in a row that were not taken
 */
@Validated
@ConfigurationProperties("mistok.simulator.history")
record HistoryProperties(
        @DefaultValue("60") @Min(1) @Max(1000) int perSecond,
        @DefaultValue("8") @Min(1) @Max(100) int atOnce,
        @DefaultValue("20") @Min(1) int giveUpAfter) {}
