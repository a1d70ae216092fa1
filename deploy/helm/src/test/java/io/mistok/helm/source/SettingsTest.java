package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import io.mistok.helm.pods.Pods;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void everySettingIsOneOfTheService(ValueSet values) {
        for (var component : Services.MODULES.keySet()) {
            assertThat(KnownSettings.of(component))
                    .as(component)
                    .containsAll(given(component, values.manifests()));
        }
    }

    @Test
    void aSettingOfNobodyIsFound() {
        var offender =
                Manifests.of(
                        ValueSet.MINIMAL
                                .manifests()
                                .text()
                                .replace("MISTOK_WECHAT_BASE_URL", "MISTOK_WECHAT_BASE_ADDRESS"));

        assertThat(given("menu", offender)).contains("MISTOK_WECHAT_BASE_ADDRESS");
        assertThat(KnownSettings.of("menu")).doesNotContain("MISTOK_WECHAT_BASE_ADDRESS");
    }

    @Test
    void recordsCount() {
        assertThat(KnownSettings.of("ingest"))
                .contains("MISTOK_CALLBACK_REPLY_PARTITION", "MISTOK_INGEST_SPOOL_FOLDER");
    }

    @Test
    void theServicesThatHaveASchemaKnowHowToMigrateIt() {
        for (var component : Set.of("menu", "reply")) {
            assertThat(Services.javaFiles(component))
                    .anyMatch(java -> java.contains("COMMAND = \"migrate\""));
        }
    }

    private static Set<String> given(String component, Manifests manifests) {
        var files =
                manifests
                        .all(ConfigMap.class)
                        .filter(it -> it.getMetadata().getName().equals("mistok-" + component))
                        .flatMap(it -> it.getData().keySet().stream());
        var variables =
                Pods.in(manifests)
                        .filter(it -> it.component().equals(component))
                        .flatMap(it -> it.template().getSpec().getContainers().stream())
                        .flatMap(it -> it.getEnv().stream())
                        .map(EnvVar::getName);
        return Stream.concat(files, variables).collect(Collectors.toSet());
    }
}
