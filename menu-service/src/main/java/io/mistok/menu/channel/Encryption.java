package io.mistok.menu.channel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How WeChat protects the callbacks of a channel. */
enum Encryption {
    PLAIN,
    COMPATIBLE,
    SECURE;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Encryption> called(String wireName) {
        return Arrays.stream(values()).filter(each -> each.wireName().equals(wireName)).findAny();
    }
}
