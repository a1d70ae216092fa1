package io.mistok.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.manifest.StrictReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueSetsTest {
    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void rendersIntoDocumentsThatKubernetesTakes(ValueSet values) {
        assertThat(values.manifests().documents())
                .isNotEmpty()
                .flatExtracting(StrictReading::problemsOf)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void noTwoDocumentsHaveOneName(ValueSet values) {
        assertThat(values.manifests().documents()).extracting("title").doesNotHaveDuplicates();
    }

    @Test
    void thereAreAtLeastEight() {
        assertThat(ValueSet.all()).hasSizeGreaterThanOrEqualTo(8);
    }
}
