package io.mistok.stats.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of the topic {@code messenger.channel.v1}, with the fields this service uses. */
record ChannelRecord(
        @Nullable String type,
        @Nullable String channelId,
        @Nullable Long version,
        @Nullable String timeZone,
        @Nullable Long menuVersion,
        @Nullable List<MenuButton> buttons) {

    static final String SETTINGS = "channel-settings-changed";
    static final String REMOVED = "channel-removed";
    static final String MENU = "menu-published";
}
