package io.mistok.helm.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RenderedSecretsTest {
    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void onlyNamesOfSecretsAreRendered(ValueSet values) {
        assertThat(RenderedSecrets.in(values.manifests())).isEmpty();
    }

    @Test
    void aRenderedSecretIsFound() {
        assertThat(found("kind: Secret\nmetadata: {name: a}"))
                .containsExactly("Secret a is rendered");
    }

    @Test
    void aSecretAmongTheSettingsIsFound() {
        assertThat(
                        found(
                                """
                                apiVersion: v1
                                kind: ConfigMap
                                metadata: {name: a}
                                data: {MISTOK_ADMIN_PASSWORD: "x", URL: "mongodb://a:b@c/d"}
                                """))
                .containsExactly(
                        "MISTOK_ADMIN_PASSWORD is in a ConfigMap", "a secret value: ://a:b@");
    }

    @Test
    void aWrittenVariableIsFound() {
        assertThat(
                        found(
                                """
                                apiVersion: batch/v1
                                kind: Job
                                metadata: {name: a}
                                spec:
                                  template:
                                    spec:
                                      containers:
                                        - name: a
                                          env: [{name: SPRING_DATASOURCE_PASSWORD, value: x}]
                                """))
                .containsExactly("SPRING_DATASOURCE_PASSWORD has its value written");
    }

    private static List<String> found(String yaml) {
        return RenderedSecrets.in(Manifests.of(yaml));
    }
}
