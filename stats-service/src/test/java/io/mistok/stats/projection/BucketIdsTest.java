package io.mistok.stats.projection;

import static io.mistok.stats.projection.Granularity.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BucketIdsTest {
    private static final Instant START = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void laterBucketsHaveGreaterIds() {
        var earlier = BucketIds.start("ch", DAY, Measure.CLICKS, START);
        var later = BucketIds.start("ch", DAY, Measure.CLICKS, START.plusSeconds(1));
        assertThat(later).isGreaterThan(earlier);
        assertThat(BucketIds.start("ch", DAY, Measure.CLICKS, Instant.EPOCH)).isLessThan(earlier);
    }

    @Test
    void separatorInsideAKeyDoesNotMakeItAnotherKey() {
        var whole = BucketIds.start("ch", DAY, new Measure("item:key:A|0000000001"), START);
        assertThat(whole).contains("%7C").startsWith("ch|d|item:key:A%7C");
    }

    @Test
    void longAddressesStayApartInShortIds() {
        var address = "item:url:https://example.com/" + "x".repeat(3000);
        var one = BucketIds.start("ch", DAY, new Measure(address + "1"), START);
        var other = BucketIds.start("ch", DAY, new Measure(address + "2"), START);
        assertThat(one).isNotEqualTo(other).hasSizeLessThan(300);
    }

    @Test
    void channelsWithACommonBeginningStayApart() {
        var id = BucketIds.start("ch_1", DAY, Measure.CLICKS, START);
        assertThat(id).isBetween(BucketIds.ofChannel("ch_1"), BucketIds.afterChannel("ch_1"));
        assertThat(id).doesNotStartWith(BucketIds.ofChannel("ch"));
    }
}
