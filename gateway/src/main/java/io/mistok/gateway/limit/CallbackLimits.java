package io.mistok.gateway.limit;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many callbacks may be here at the same time.
 *
 * @param inFlight without a setting as many as the heap bears, see {@link #places()}
 */
@Validated
@ConfigurationProperties("mistok.callback-limit")
record CallbackLimits(@Nullable @Min(1) Integer inFlight) {
    /** The default of {@code mistok.upstream.callback-connections}: each takes one of those. */
    private static final long MOST_PLACES = 4_000;

    /** A callback holds some 150 kB here until it is answered; the rest of the heap is for work. */
    private static final int HEAP_FOR_EACH = 300 * 1024;

    /** Callbacks that may be here. */
    int places() {
        return inFlight == null
                ? (int) Math.min(Runtime.getRuntime().maxMemory() / HEAP_FOR_EACH, MOST_PLACES)
                : inFlight;
    }
}
