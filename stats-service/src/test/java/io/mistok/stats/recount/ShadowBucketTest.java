package io.mistok.stats.recount;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.BucketKey;
import io.mistok.stats.projection.Granularity;
import io.mistok.stats.projection.Measure;
import io.mistok.stats.projection.Source;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class ShadowBucketTest {
    private static final int ANNA = 0;
    private static final int BOHDAN = 1;
    private static final BucketKey KEY =
            new BucketKey(
                    "ch_1",
                    Granularity.HOUR,
                    Measure.CLICKS,
                    Instant.parse("2026-11-23T12:00:00Z"));

    private final ShadowBucket bucket = new ShadowBucket();

    @BeforeEach
    void annaTwiceAndBohdanOnce() {
        bucket.add(1, ANNA, true);
        bucket.add(2, BOHDAN, true);
        bucket.add(3, ANNA, true);
    }

    @Test
    void sameNumbersAgree() {
        assertThat(bucket.agreesWith(live(3, 2), Map.of())).isTrue();
        assertThat(bucket.agreesWith(live(3, 3), Map.of())).isFalse();
        assertThat(bucket.agreesWith(live(3, 1), Map.of())).isFalse();
    }

    @Test
    void whoCameAgainMayHaveOneNumberMoreForEachTimeTheyWereNamed() {
        assertThat(bucket.agreesWith(live(3, 2), Map.of(ANNA, 1))).isTrue();
        assertThat(bucket.agreesWith(live(3, 3), Map.of(ANNA, 1))).isTrue();
        assertThat(bucket.agreesWith(live(3, 4), Map.of(ANNA, 1))).isFalse();
        assertThat(bucket.agreesWith(live(3, 1), Map.of(ANNA, 1))).isFalse();
        assertThat(bucket.agreesWith(live(4, 3), Map.of(ANNA, 1))).isFalse();
    }

    @Test
    void whoCameOnceHasOneNumber() {
        assertThat(bucket.agreesWith(live(3, 3), Map.of(BOHDAN, 1))).isFalse();
    }

    private static Bucket live(long total, int people) {
        var users = new RoaringBitmap();
        users.add(0L, people);
        return new Bucket(KEY, new Source("topic", 0), 1, 3, total, users);
    }
}
