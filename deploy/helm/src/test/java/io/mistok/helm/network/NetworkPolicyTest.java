package io.mistok.helm.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.Chart;
import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPolicyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minimal",
                "topics-job",
                "migration-hook",
                "migration-job",
                "oidc",
                "tracing",
                "internal-systems",
                "dev"
            })
    void exactlyTheWrittenPairsMaySpeak(String values) throws IOException {
        assertThat(Neighbourhood.open(new ValueSet(values).manifests()))
                .containsExactlyElementsOf(written(values));
    }

    @Test
    void aHookNeedsNoPolicyButItsOwn() throws IOException {
        var hooks = new ValueSet("migration-hook").manifests().annotated(Chart.HOOK);

        assertThat(Neighbourhood.open(hooks))
                .containsExactlyElementsOf(written("migration-hook-alone"));
    }

    @Test
    void withoutThePoliciesEverybodyMaySpeak() {
        assertThat(Neighbourhood.open(new ValueSet("one").manifests()))
                .contains("stranger -> menu 8082/TCP", "gateway -> cloud-metadata 80/TCP");
    }

    @Test
    void anOpenPortIsFound() throws IOException {
        var text = ValueSet.MINIMAL.manifests().text();
        var offender = text.replace("{port: 3306, protocol: TCP}", "{port: 443, protocol: TCP}");

        assertThat(Neighbourhood.open(Manifests.of(offender)))
                .contains("menu -> data-mysql 443/TCP")
                .doesNotContain("menu -> data-mysql 3306/TCP")
                .isNotEqualTo(written("minimal"));
    }

    @Test
    void aPodWithoutAPolicyOfItsOwnSpeaksToNobody() {
        var text = ValueSet.MINIMAL.manifests().text();
        var offender =
                text.replaceAll(
                        "(?s)kind: NetworkPolicy\\nmetadata:\\n  name: mistok-menu",
                        "kind: Gone\nmetadata:\n  name: mistok-menu");

        assertThat(Neighbourhood.open(Manifests.of(offender)))
                .contains("menu -> dns 53/UDP")
                .doesNotContain("gateway -> menu 8082/TCP", "menu -> data-mysql 3306/TCP");
    }

    private static List<String> written(String values) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/network", values + ".txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .toList();
    }
}
