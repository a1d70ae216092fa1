package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.mistok.helm.chart.ValueSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DashboardsTest {
    private final Dashboards dashboards = Dashboards.ofTheChart();

    @Test
    void eachHasAUidOfItsOwnThatNamesItsFile() {
        assertThat(dashboards.files()).hasSizeGreaterThan(2);
        assertThat(dashboards.files())
                .allSatisfy((file, it) ->
                        assertThat(file).isEqualTo(it.path("uid").asString("") + ".json"));
    }

    @Test
    void everyPanelAsksAQuestionAndSaysWhatItShows() {
        assertThat(dashboards.unfinished()).isEmpty();
        assertThat(dashboards.panels()).allMatch(it -> it.path("title").asString("").endsWith("?"));
        assertThat(dashboards.panels().stream().map(it -> it.at("/datasource/uid").asString("")))
                .containsOnly("${datasource}");
    }

    @Test
    void aPanelWithoutAUnitIsFound() {
        var offender = Dashboards.parse("{\"panels\": [{\"title\": \"How?\", \"targets\": [{}]}]}");

        assertThat(new Dashboards(Map.of("a.json", offender)).unfinished()).containsExactly("How?");
    }

    @Test
    void everyMetricTagAndJobIsOfAService() {
        var asked = dashboards.expressions();

        assertThat(asked.metrics()).isNotEmpty().isSubsetOf(KnownMetrics.all());
        assertThat(asked.words()).contains("not-stored").allMatch(KnownMetrics::isSaid);
        assertThat(asked.jobs()).isSubsetOf(Services.MODULES.keySet());
    }

    @Test
    void everyQuestionIsAboutTheChosenNamespace() {
        assertThat(dashboards.expressions().texts())
                .allMatch(it -> it.contains("{namespace=~\"$namespace\""));
        assertThat(dashboards.expressions().withoutBraces()).isEmpty();
    }

    @Test
    void everyAlertIsLinkedFromAPanelAndEveryLinkHasASection() {
        var sections = Runbook.sections().stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();

        assertThat(dashboards.linked()).containsAll(sections).isSubsetOf(sections);
    }

    @Test
    void theChartMakesAConfigMapOfEach() {
        var maps =
                new ValueSet("monitoring")
                        .manifests()
                        .all(ConfigMap.class)
                        .filter(it -> it.getMetadata().getLabels().containsKey("grafana_dashboard"))
                        .toList();

        assertThat(maps.stream().flatMap(it -> it.getData().entrySet().stream()))
                .allSatisfy(it ->
                        assertThat(Dashboards.parse(it.getValue()))
                                .isEqualTo(dashboards.files().get(it.getKey())));
        assertThat(
                        maps.stream()
                                .flatMap(it -> it.getData().keySet().stream())
                                .collect(Collectors.toSet()))
                .isEqualTo(dashboards.files().keySet());
    }

    @Test
    void withoutTheSwitchThereIsNone() {
        assertThat(ValueSet.MINIMAL.manifests().all(ConfigMap.class))
                .noneMatch(it -> it.getMetadata().getName().contains("dashboard"));
    }
}
