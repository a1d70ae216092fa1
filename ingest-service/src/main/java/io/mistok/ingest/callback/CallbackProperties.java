package io.mistok.ingest.callback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the callback endpoint.
 *
 * @param replayWindow how far a callback's timestamp may be from our clock before it is refused
 * @param bodyLimit bytes of a body, at most
 * @param inFlightLimit callbacks handled at the same time, at most; one more is refused at once.
 *     Without a setting as many as the heap bears, see {@link #placesInFlight()}
 * @param rememberedBodies digests of bodies kept to tell a retry from a forgery in clear
 * @param warmUpRounds callbacks run through the code before the service says it is ready
 */
@Validated
@ConfigurationProperties("mistok.callback")
record CallbackProperties(
        @DefaultValue("5m") @NotNull @DurationMin(seconds = 1) Duration replayWindow,
        @DefaultValue("65536") @Min(1024) @Max(1 << 20) int bodyLimit,
        @Nullable @Min(1) Integer inFlightLimit,
        @DefaultValue("200000") @Min(1000) int rememberedBodies,
        @DefaultValue("300") @Min(0) int warmUpRounds) {
    private static final long MOST_PLACES = 20_000;

    /**
     * With fewer bytes for each the collector has no room to work in and takes the processors: 210
     * kB with 1 GB bore 7,000 a second over 4,000 connections, 130 kB with 640 MB did not.
     */
    private static final int HEAP_FOR_EACH = 200 * 1024;

    /** How many usual callbacks may be handled at the same time. */
    int placesInFlight() {
        return inFlightLimit == null
                ? (int) Math.min(Runtime.getRuntime().maxMemory() / HEAP_FOR_EACH, MOST_PLACES)
                : inFlightLimit;
    }
}
