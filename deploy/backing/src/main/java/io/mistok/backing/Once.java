package io.mistok.backing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for; a failure is not remembered. */
final class Once<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        var value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
