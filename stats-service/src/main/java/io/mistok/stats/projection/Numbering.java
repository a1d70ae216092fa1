package io.mistok.stats.projection;

import io.mistok.stats.event.OpenId;
import java.util.Map;

/** The numbers of the followers that are waiting to be counted, by channel. */
interface Numbering {
    Map<OpenId, Integer> of(String channelId);
}
