package io.mistok.stats.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Ids of bucket documents, {@code channel|granularity|measure|start|source}: made so that a range
 * of time is a range of ids, which every server finds by the one index that is always there.
 */
class BucketIds {
    private static final int LONGEST_PLAIN_MEASURE = 200;

    private BucketIds() {}

    /** Ids of this measure's buckets from that moment on are not less than this. */
    static String start(
            String channelId, Granularity granularity, Measure measure, Instant moment) {
        return "%s|%s|%s|%010d"
                .formatted(
                        channelId, granularity.code(), escaped(measure), moment.getEpochSecond());
    }

    /** All ids of a channel lie between this and {@link #afterChannel}. */
    static String ofChannel(String channelId) {
        return channelId + "|";
    }

    static String afterChannel(String channelId) {
        return channelId + "}";
    }

    /** The separator must not occur, and a long address would make every id long. */
    private static String escaped(Measure measure) {
        var plain = measure.name().replace("%", "%25").replace("|", "%7C");
        return plain.length() <= LONGEST_PLAIN_MEASURE
                ? plain
                : plain.substring(0, LONGEST_PLAIN_MEASURE) + "%" + digest(plain);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
