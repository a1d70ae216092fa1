package io.mistok.gateway.route;

import java.util.Locale;

/** A service behind the gateway. */
public enum Service {
    INGEST,
    MENU,
    REPLY,
    STATS;

    /** The service's name, which is that of its folder. */
    public String folder() {
        return shortName() + "-service";
    }

    /** What its settings and documents are called. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
