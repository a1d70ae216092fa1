package io.mistok.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
    @Test
    void aHundredSamplesAreTheirOwnPercentiles() {
        var percentiles =
                new Percentiles(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

        for (var percent = 1; percent <= 100; percent++) {
            assertThat(percentiles.at(percent)).isEqualTo(percent);
        }
        assertThat(percentiles.at(0.5)).isEqualTo(1);
        assertThat(percentiles.at(98.5)).isEqualTo(99);
        assertThat(percentiles.max()).isEqualTo(100);
    }

    @Test
    void oneSampleIsEveryPercentile() {
        var percentiles = new Percentiles(new long[] {7});

        assertThat(percentiles.at(1)).isEqualTo(7);
        assertThat(percentiles.at(99.9)).isEqualTo(7);
    }

    @Test
    void noSamplesAreNothing() {
        assertThat(new Percentiles(new long[0]).at(50)).isZero();
    }

    @Test
    void theNearestRankIsTheSmallestThatCoversEnough() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 200; round++) {
            var samples = random.longs(1 + random.nextInt(500), 0, 50).toArray();
            var percent = random.nextDouble(0.1, 100);
            var value = new Percentiles(samples).at(percent);

            var covered = Arrays.stream(samples).filter(sample -> sample <= value).count();
            var below = Arrays.stream(samples).filter(sample -> sample < value).count();
            assertThat(100.0 * covered / samples.length).isGreaterThanOrEqualTo(percent - 1e-6);
            assertThat(100.0 * below / samples.length).isLessThan(percent + 1e-6);
        }
    }

    @Test
    void thereIsNoZerothPercentile() {
        var percentiles = new Percentiles(new long[] {7});
        assertThatThrownBy(() -> percentiles.at(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> percentiles.at(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
