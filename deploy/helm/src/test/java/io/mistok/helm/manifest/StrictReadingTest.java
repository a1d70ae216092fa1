package io.mistok.helm.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrictReadingTest {
    @Test
    void aMisspeltFieldIsFound() {
        assertThat(
                        problems(
                                """
                                apiVersion: apps/v1
                                kind: Deployment
                                metadata: {name: a}
                                spec:
                                  replicsa: 1
                                  template: {spec: {containers: [{name: a, imagePullPolice: Never}]}}
                                """))
                .containsExactlyInAnyOrder(
                        "Deployment a: /spec/replicsa is unknown",
                        "Deployment a: /spec/template/spec/containers/-/imagePullPolice is unknown");
    }

    @Test
    void aNumberForAStringIsFound() {
        assertThat(
                        problems(
                                """
                                apiVersion: v1
                                kind: ConfigMap
                                metadata: {name: a}
                                data: {PORT: 8080}
                                """))
                .containsExactly("ConfigMap a: /data/PORT has the wrong type");
    }

    @Test
    void aKindThatNobodyKnowsIsFound() {
        assertThat(
                        problems(
                                """
                                apiVersion: example.com/v1
                                kind: Strange
                                metadata: {name: a}
                                """))
                .containsExactly("Strange a: nobody knows this kind");
    }

    @Test
    void aMisspeltFieldOfAnOperatorsKindIsFound() {
        assertThat(
                        problems(
                                """
                                apiVersion: kafka.strimzi.io/v1beta2
                                kind: KafkaTopic
                                metadata: {name: a}
                                spec: {partitions: 1, replica: 1}
                                """))
                .hasSize(2)
                .anyMatch(it -> it.contains("'replica'"))
                .anyMatch(it -> it.contains("'replicas'"));
    }

    @Test
    void aKeyGivenTwiceIsAnError() {
        assertThatThrownBy(() -> Manifests.of("kind: ConfigMap\nkind: Secret\n"))
                .hasMessageContaining("Duplicate");
    }

    private static List<String> problems(String yaml) {
        return Manifests.of(yaml).documents().stream()
                .flatMap(document -> StrictReading.problemsOf(document).stream())
                .toList();
    }
}
