package io.mistok.reply.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of a channel's dead letters.
 *
 * @param outcomes how many of each
 * @param letters the letters themselves; at most a thousand of them
 */
record ReplayResult(String channelId, Map<Outcome, Long> outcomes, List<Letter> letters) {
    private static final int MOST_LETTERS = 1000;

    static ReplayResult of(String channelId, List<Letter> letters) {
        Map<Outcome, Long> outcomes =
                letters.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Letter::outcome,
                                        () -> new EnumMap<>(Outcome.class),
                                        Collectors.counting()));
        return new ReplayResult(channelId, outcomes, letters.stream().limit(MOST_LETTERS).toList());
    }
}
