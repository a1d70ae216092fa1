package io.mistok.helm.pods;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.mistok.helm.chart.ValueSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IngestTest {
    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void eachReplicaReadsThePartitionOfItsOrdinal(ValueSet values) {
        assertThat(values.manifests().all(StatefulSet.class))
                .filteredOn(it -> it.getMetadata().getName().equals("mistok-ingest"))
                .singleElement()
                .satisfies(it -> {
                    var env =
                            it.getSpec()
                                    .getTemplate()
                                    .getSpec()
                                    .getContainers()
                                    .getFirst()
                                    .getEnv();
                    assertThat(it.getSpec().getPodManagementPolicy()).isEqualTo("Parallel");
                    assertThat(env)
                            .filteredOn(
                                    one -> one.getName().equals("MISTOK_CALLBACK_REPLY_PARTITION"))
                            .extracting(one -> one.getValueFrom().getFieldRef().getFieldPath())
                            .containsExactly("metadata.labels['apps.kubernetes.io/pod-index']");
                });
    }
}
