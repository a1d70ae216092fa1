package io.mistok.reply.channel;

import org.jspecify.annotations.Nullable;

/** A value of {@code messenger.channel.v1}, as far as replies use it. */
record ChannelRecord(
        @Nullable String type,
        @Nullable String channelId,
        @Nullable Long version,
        @Nullable String name,
        @Nullable String appId,
        @Nullable String timeZone,
        @Nullable String appSecretEncrypted) {}
