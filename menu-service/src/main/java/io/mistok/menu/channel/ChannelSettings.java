package io.mistok.menu.channel;

import org.jspecify.annotations.Nullable;

/** Checked settings of a channel, the secrets sealed. */
record ChannelSettings(
        String name,
        String appId,
        @Nullable String originalId,
        String encryption,
        String timeZone,
        String appSecret,
        RotatingSecret token,
        RotatingSecret encodingAesKey) {}
