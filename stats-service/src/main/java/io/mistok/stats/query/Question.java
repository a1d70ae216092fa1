package io.mistok.stats.query;

import io.mistok.stats.channel.Channel;
import io.mistok.stats.projection.Granularity;
import java.time.ZoneId;

/** What is asked about a channel. */
record Question(Channel channel, Period period, Granularity granularity) {
    ZoneId zone() {
        return channel.timeZone();
    }

    /** Which buckets answer it. */
    Granularity reading() {
        return period.reading(granularity, zone());
    }
}
