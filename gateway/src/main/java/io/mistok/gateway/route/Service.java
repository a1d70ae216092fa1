package io.mistok.gateway.route;

import java.util.Locale;

/** A service behind the gateway. */
public enum Service {
    INGEST,
    MENU,
    REPLY,
    STATS,
    /** Stands for the messenger where none of the real ones is asked; not a part of Mistok. */
    SIMULATOR;

    /** The service's name, which is that of its folder. */
    public String folder() {
        return this == SIMULATOR ? "wechat-simulator" : shortName() + "-service";
    }

    /** What its settings and documents are called. */
    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
