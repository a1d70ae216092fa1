package io.mistok.bench.curve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.bench.drive.Batch;
import io.mistok.bench.part.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void upAndDownCountTogether() {
        var cost = new Cost();
        cost.add(1_000, 1, Duration.ofMillis(300), Duration.ofMillis(50));
        cost.add(3_000, 1, Duration.ofMillis(500), Duration.ofMillis(150));
        assertThat(cost.rows("1 channel"))
                .containsExactly(
                        new Row("1 channel", "callbacks/s", 2_000, "/s"),
                        new Row("1 channel", "CPU per callback", 200, "us"),
                        new Row("1 channel", "of it to count", 50, "us"));
    }

    @Test
    void secondsFollowFromTheRate() {
        assertThat(Cost.seconds(3_000, 1_500)).isEqualTo(2);
        assertThat(Cost.seconds(0, 0)).isZero();
        assertThat(Cost.sum(List.of(Duration.ofMillis(2), Duration.ofMillis(3))))
                .isEqualTo(Duration.ofMillis(5));
    }

    @Test
    void channelsTakeTurnsAndEachLooksAtItsOwnAnswers() {
        var mixed = Mixed.of(List.of(batch("a"), batch("b")));
        assertThat(mixed.requests())
                .extracting(bytes -> new String(bytes, UTF_8))
                .containsExactly("a0", "b0", "a1", "b1");
        assertThat(mixed.check().faultOf(2, "a1")).isEmpty();
        assertThat(mixed.check().faultOf(3, "a1")).isPresent();
    }

    @Test
    void everyMessageIsMeantForItsOwnRule() {
        assertThat(Rules.message(4)).isEqualTo("item 00004");
        assertThat(Rules.message(5)).contains("item 00005").doesNotStartWith("item");
    }

    private static Batch batch(String name) {
        return new Batch(
                0,
                List.of((name + 0).getBytes(UTF_8), (name + 1).getBytes(UTF_8)),
                new Batch.Check() {
                    @Override
                    public boolean fits(int bodyLength) {
                        return true;
                    }

                    @Override
                    public Optional<String> faultOf(int request, String body) {
                        return body.equals(name + request)
                                ? Optional.empty()
                                : Optional.of("wrong");
                    }
                });
    }
}
