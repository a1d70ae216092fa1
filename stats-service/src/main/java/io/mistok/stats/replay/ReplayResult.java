package io.mistok.stats.replay;

import java.util.List;
import java.util.Map;

/**
 * What became of a channel's dead letters.
 *
 * @param outcomes how many of each
 * @param letters the letters themselves; at most a thousand of them
 */
record ReplayResult(String channelId, Map<Outcome, Long> outcomes, List<Letter> letters) {}
