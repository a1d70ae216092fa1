package io.mistok.helm.pods;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DisruptionTest {
    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void whatHasReplicasHasABudgetAndIsSpread(ValueSet values) {
        assertThat(Disruption.unguarded(values.manifests())).isEmpty();
    }

    @Test
    void whatHasNeitherIsFound() {
        var text = ValueSet.MINIMAL.manifests().text();
        var offender =
                text.replace("kind: PodDisruptionBudget", "kind: Forgotten")
                        .replace("topologyKey: kubernetes.io/hostname", "topologyKey: other");

        assertThat(Disruption.unguarded(Manifests.of(offender)))
                .contains("mistok-ingest has no budget", "mistok-reply is not spread")
                .hasSize(10);
    }
}
