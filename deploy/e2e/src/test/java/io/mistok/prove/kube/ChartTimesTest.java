package io.mistok.prove.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChartTimesTest {
    @Test
    void theChartLeavesTimeForRoutersAndForWhatHasBegun() {
        var times = ChartTimes.of(Path.of("../.."));
        assertThat(times.preStop()).isGreaterThan(times.propagation());
        assertThat(times.grace()).isGreaterThan(times.preStop().plusSeconds(10));
        assertThat(times.probeEvery()).isPositive();
        assertThat(times.probeFailures()).isPositive();
    }
}
