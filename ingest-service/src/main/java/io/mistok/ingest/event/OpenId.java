package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** A person inside one channel. It never prints in full, so it cannot leak into a log. */
public record OpenId(@JsonValue String value) {
    @Override
    public String toString() {
        return value.length() < 8
                ? "***"
                : value.substring(0, 3) + "***" + value.substring(value.length() - 2);
    }
}
