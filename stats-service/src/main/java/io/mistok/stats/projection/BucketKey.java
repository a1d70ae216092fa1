package io.mistok.stats.projection;

import java.time.Instant;

/**
 * Which bucket: a channel's count of one thing over one hour or day.
 *
 * @param start first moment of that hour or day
 */
public record BucketKey(String channelId, Granularity granularity, Measure measure, Instant start) {

    String id(Source source) {
        return BucketIds.start(channelId, granularity, measure, start) + "|" + source;
    }
}
