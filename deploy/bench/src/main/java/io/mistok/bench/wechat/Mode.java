package io.mistok.bench.wechat;

import java.util.Locale;

/** How the platform protects its callbacks. */
public enum Mode {
    PLAIN,
    COMPATIBLE,
    SECURE;

    /** As the API writes it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isEncrypted() {
        return this != PLAIN;
    }
}
