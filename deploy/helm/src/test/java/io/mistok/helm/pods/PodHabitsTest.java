package io.mistok.helm.pods;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.mistok.helm.chart.ValueSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PodHabitsTest {
    private static final Set<String> SERVICES =
            Set.of("gateway", "ingest", "menu", "reply", "stats");

    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void everyPodHasThem(ValueSet values) {
        assertThat(Pods.in(values.manifests()))
                .allSatisfy(it -> assertThat(PodHabits.missing(it.template().getSpec())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("io.mistok.helm.chart.ValueSet#all")
    void everyServiceAnswersThreeQuestionsAndTakesItsTimeToStop(ValueSet values) {
        assertThat(Pods.in(values.manifests()).filter(it -> SERVICES.contains(it.component())))
                .hasSize(SERVICES.size())
                .allSatisfy(it -> {
                    var pod = it.template().getSpec();
                    assertThat(PodHabits.missingOfAServer(pod)).isEmpty();
                    assertThat(it.template().getMetadata().getAnnotations())
                            .containsKey("checksum/config");
                });
    }

    @Test
    void aPodWithoutThemIsFound() {
        var pod = new KubernetesSerialization().unmarshal("containers: [{name: a}]", PodSpec.class);

        assertThat(PodHabits.missing(pod)).hasSize(6);
        assertThat(PodHabits.missingOfAServer(pod)).hasSize(4);
    }
}
