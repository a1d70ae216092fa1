package io.mistok.helm.pods;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.ValueSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A pod is started anew when what it is told changes, and not otherwise. */
class RestartTest {
    @Test
    void aChangedSettingRestartsTheServicesThatHaveIt() {
        var before = checksums(ValueSet.MINIMAL);
        var after = checksums(new ValueSet("spool"));

        assertThat(changed(before, after)).containsExactly("ingest");
    }

    @Test
    void moreReplicasRestartNobody() {
        assertThat(changed(checksums(ValueSet.MINIMAL), checksums(new ValueSet("autoscaling"))))
                .isEmpty();
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(it -> !Objects.equals(before.get(it), after.get(it)))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> checksums(ValueSet values) {
        return Pods.in(values.manifests())
                .collect(
                        Collectors.toMap(
                                it -> it.component(),
                                it ->
                                        it.template()
                                                .getMetadata()
                                                .getAnnotations()
                                                .get("checksum/config")));
    }
}
