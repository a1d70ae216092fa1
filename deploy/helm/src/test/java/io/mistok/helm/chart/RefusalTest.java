package io.mistok.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.Refusal#all")
    void isRefusedInASentence(Refusal refusal) {
        assertThatThrownBy(() -> Chart.render(refusal.files(folder)))
                .message()
                .contains(refusal.says());
    }

    @Test
    void thereAreAtLeastTwentyFive() {
        assertThat(Refusal.all()).hasSizeGreaterThanOrEqualTo(25);
    }
}
