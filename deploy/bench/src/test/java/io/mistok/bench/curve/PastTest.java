package io.mistok.bench.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;
import tools.jackson.databind.json.JsonMapper;

class PastTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Past past = new Past(LocalDate.of(2026, 11, 25), ZONE, 1_000, 300);
    private final ArrayList<Past.Bucket> buckets = new ArrayList<>();

    @Test
    void hoursAndDaysHoldTheSame() {
        assertThat(past.writeTo(this::keep)).isTrue();
        for (var measure : Past.measures()) {
            var right = past.last(measure, Past.DAYS);
            assertThat(sum("d", measure)).isEqualTo(right);
        }
        assertThat(sum("h", "clicks")).isEqualTo(past.last("clicks", Past.DAYS));
        assertThat(sum("h", "action:" + Past.ACTION))
                .isEqualTo(past.last("action:" + Past.ACTION, Past.DETAILED));
        assertThat(past.last("clicks", Past.DAYS).total()).isEqualTo(1_000);
    }

    @Test
    void whoHasNoMorePatienceGetsAPart() {
        assertThat(past.writeTo(_ -> false)).isFalse();
    }

    @Test
    void oneFollowersEventsComeThroughOnePartition() {
        assertThat(past.writeTo(this::keep)).isTrue();
        assertThat(buckets)
                .allSatisfy(bucket ->
                        assertThat(bucket.users())
                                .allMatch(user -> user % Past.PARTITIONS == bucket.partition()));
    }

    @Test
    void aWrongAnswerIsSeen() {
        assertThat(past.writeTo(this::keep)).isTrue();
        var right = past.last("clicks", 30);
        var ask =
                Ask.all(past).stream()
                        .filter(one -> one.name().equals("clicks by day, 30 days"))
                        .findFirst()
                        .orElseThrow();
        var json = JsonMapper.shared();
        var answer =
                json.createObjectNode().put("total", right.total()).put("unique", right.unique());
        assertThat(ask.faultOf(answer, past)).isEmpty();
        answer.put("unique", right.unique() + 1);
        assertThat(ask.faultOf(answer, past)).contains("instead of");
    }

    private boolean keep(List<Past.Bucket> some) {
        return buckets.addAll(some) || some.isEmpty();
    }

    private Past.Count sum(String granularity, String measure) {
        var total = 0L;
        var users = new RoaringBitmap();
        for (var bucket : buckets) {
            if (bucket.granularity().equals(granularity) && bucket.measure().equals(measure)) {
                total += bucket.total();
                users.or(bucket.users());
            }
        }
        return new Past.Count(total, users);
    }
}
