package io.mistok.stats.event;

import org.jspecify.annotations.Nullable;

/** The fields of a record that counting needs; all others are ignored. */
record EventBody(
        @Nullable String type,
        @Nullable String eventId,
        @Nullable String channelId,
        @Nullable String openId,
        @Nullable String occurredAt,
        @Nullable String buttonKey,
        @Nullable String url,
        @Nullable String pagePath,
        @Nullable String subjectOpenId,
        @Nullable String messageType) {}
