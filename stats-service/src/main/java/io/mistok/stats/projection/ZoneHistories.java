package io.mistok.stats.projection;

import java.util.Map;
import java.util.Objects;

/** The time zones of the channels of one batch. */
record ZoneHistories(Map<String, ZoneHistory> byChannel) {
    ZoneHistory of(String channelId) {
        return Objects.requireNonNull(byChannel.get(channelId));
    }
}
