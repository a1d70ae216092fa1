package io.mistok.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.manifest.Document;
import io.mistok.helm.manifest.Manifests;
import io.mistok.helm.manifest.StrictReading;
import java.util.HashSet;
import java.util.List;
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
        assertThat(repeated(values.manifests())).isEmpty();
    }

    @Test
    void aRepeatedNameIsFound() {
        var text = ValueSet.MINIMAL.manifests().text();

        assertThat(repeated(Manifests.of(text.replace("name: mistok-menu", "name: mistok-reply"))))
                .contains("Service mistok-reply", "Deployment mistok-reply");
    }

    private static List<String> repeated(Manifests manifests) {
        var seen = new HashSet<String>();
        return manifests.documents().stream()
                .map(Document::title)
                .filter(it -> !seen.add(it))
                .toList();
    }

    @Test
    void thereAreAtLeastEight() {
        assertThat(ValueSet.all()).hasSizeGreaterThanOrEqualTo(8);
    }
}
