package io.mistok.menu.channel;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A sealed secret and, for a while after a change, the one before it.
 *
 * @param current sealed
 * @param previous sealed
 * @param previousUntil end of the overlap
 */
@Embeddable
record RotatingSecret(String current, @Nullable String previous, @Nullable Instant previousUntil) {

    static RotatingSecret of(String sealed) {
        return new RotatingSecret(sealed, null, null);
    }

    RotatingSecret replacedBy(String sealed, Instant overlapUntil) {
        return new RotatingSecret(sealed, current, overlapUntil);
    }

    RotatingSecret sealedAgain(UnaryOperator<String> again) {
        var before = previous == null ? null : again.apply(previous);
        return new RotatingSecret(again.apply(current), before, previousUntil);
    }

    /** Without a previous secret whose time is over. */
    RotatingSecret at(Instant now) {
        return previousUntil == null || now.isBefore(previousUntil) ? this : of(current);
    }
}
