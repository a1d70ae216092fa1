package io.mistok.reply.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A follower inside one channel: personal data, so printing shows no more than the ends of it.
 *
 * @param value as the platform wrote it, 1 to 128 characters
 */
public record OpenId(@JsonValue String value) {
    private static final int SHORTEST_TO_SHOW = 8;

    @JsonCreator
    public OpenId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("openId is blank");
        }
    }

    @Override
    public String toString() {
        return value.length() < SHORTEST_TO_SHOW
                ? "***"
                : value.substring(0, 3) + "***" + value.substring(value.length() - 2);
    }
}
