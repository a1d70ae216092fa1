package io.mistok.menu.secret;

import org.jspecify.annotations.Nullable;

/** The service cannot start, because there is no key to seal secrets with. */
class KeysetException extends IllegalStateException {

    KeysetException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
