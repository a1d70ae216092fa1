package io.mistok.bench.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void ratiosAreOfOneRoundEach() {
        var comparison =
                new Comparison(
                        "parse",
                        List.of(new Score(1_000, 8), new Score(10_000, 8), new Score(2_000, 8)),
                        List.of(new Score(5_000, 24), new Score(20_000, 24), new Score(8_000, 24)));
        assertThat(comparison.ratio()).isEqualTo(new Spread(4, 2, 5));
        assertThat(comparison.mistokMicros()).isEqualTo(new Spread(2, 1, 10));
        assertThat(comparison.wxJavaBytes().median()).isEqualTo(24);
    }

    @Test
    void aStepOfOneSideIsNoComparison() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison("parse", List.of(new Score(1, 1)), List.of()));
    }

    @Test
    void anEvenCountHasTheMeanOfTheMiddle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
