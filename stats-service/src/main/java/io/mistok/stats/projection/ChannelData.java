package io.mistok.stats.projection;

import org.springframework.stereotype.Component;

/** Everything stored about one channel. */
@Component
class ChannelData {
    private final Buckets buckets;
    private final Followers followers;
    private final Zones zones;
    private final Measures measures;

    ChannelData(Buckets buckets, Followers followers, Zones zones, Measures measures) {
        this.buckets = buckets;
        this.followers = followers;
        this.zones = zones;
        this.measures = measures;
    }

    void delete(String channelId) {
        followers.delete(channelId);
        buckets.delete(channelId);
        zones.delete(channelId);
        measures.delete(channelId);
    }
}
