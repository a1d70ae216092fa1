package io.mistok.bench.clicks;

import io.mistok.bench.load.Expected;

/**
 * The statistics after a run, beside what they may hold.
 *
 * @param channelId where they can be asked for again while the channel exists
 */
public record Count(String channelId, Expected expected, long total, long unique) {

    /** Nothing lost, nothing twice, nothing invented. */
    public boolean isRight() {
        return expected.allows(total, unique);
    }

    String text() {
        return isRight() ? "exactly" : "NO";
    }

    String explanation() {
        return "%s: %d clicks of %d people counted; %d of %d were acknowledged, and %d of %d at most"
                        .formatted(
                                channelId,
                                total,
                                unique,
                                expected.accepted(),
                                expected.people(),
                                expected.sent(),
                                expected.senders())
                + ". The channel is kept: deploy/local/recount counts it again.";
    }
}
