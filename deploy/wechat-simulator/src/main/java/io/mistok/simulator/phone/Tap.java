package io.mistok.simulator.phone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A tap on a menu button, named by one of key, place and name, and what the follower does next.
 *
 * @param place {@code "2"} or {@code "2.1"}, from the left and from 1
 * @param scan for the buttons that scan; a product page when absent
 * @param pictures for the buttons that send pictures; one when absent
 * @param location for the button that sends a location
 */
record Tap(
        @Nullable String key,
        @Pattern(regexp = "[1-9](\\.[1-9])?", message = "must be like 2 or 2.1")
                @Nullable String place,
        @Nullable String name,
        @Valid @Nullable Scanned scan,
        @PositiveOrZero @Max(9) @Nullable Integer pictures,
        @Valid Messages.@Nullable Location location) {

    /** What the camera read. */
    record Scanned(@Nullable String type, @Nullable String result) {}
}
