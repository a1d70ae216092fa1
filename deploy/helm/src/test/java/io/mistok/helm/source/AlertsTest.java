package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private static final Pattern PENDING =
            Pattern.compile("kube_pod_status_phase\\{[^}]*phase=\"Pending\", pod=~\"([^\"]+)\"");

    private final Manifests rendered = new ValueSet("monitoring").manifests();
    private final Alerts alerts = Alerts.in(rendered);

    @Test
    void everyMetricIsOneOfAService() {
        assertThat(alerts.expressions().metrics()).isNotEmpty().isSubsetOf(KnownMetrics.all());
    }

    @Test
    void everyTagAndValueIsSaidByAService() {
        assertThat(alerts.expressions().words())
                .contains("outcome", "gave-up")
                .allMatch(KnownMetrics::isSaid);
    }

    @Test
    void everyJobIsAComponent() {
        assertThat(alerts.expressions().jobs()).isEqualTo(Services.MODULES.keySet());
    }

    @Test
    void everyAlertHasASectionInTheRunbook() {
        assertThat(Runbook.sections()).containsExactlyInAnyOrderElementsOf(alerts.names());
    }

    @Test
    void anAlertWithoutASectionIsFound() {
        var text = rendered.text().replace("alert: MistokSpooling", "alert: MistokDrowning");

        assertThat(Alerts.in(Manifests.of(text)).names())
                .hasSameSizeAs(alerts.names())
                .contains("MistokDrowning");
        assertThat(Runbook.sections()).doesNotContain("MistokDrowning");
    }

    @Test
    void everySelectorOfTheFileHasBraces() {
        assertThat(Alerts.unrendered().expressions().withoutBraces()).isEmpty();
    }

    @Test
    void aSelectorWithoutBracesIsFound() {
        var offender = new Expressions(List.of("max(mistok_spool_records) > 0 and up == 1"));

        assertThat(offender.withoutBraces()).containsExactly("mistok_spool_records", "up");
    }

    @Test
    void theChartAddsItsNamespaceToEachSelectorAndNothingElse() {
        assertThat(alerts.expressions().texts())
                .allMatch(it -> it.contains("{namespace=\"messengers\""))
                .map(it ->
                        it.replace("{namespace=\"messengers\", ", "{")
                                .replace("{namespace=\"messengers\"}", "{}"))
                .isEqualTo(Alerts.unrendered().expressions().texts());
        assertThat(alerts.names()).isEqualTo(Alerts.unrendered().names());
    }

    @Test
    void aReplicaThatIsUpNowAndThenIsDown() {
        assertThat(alerts.expression("MistokReplicaDown"))
                .contains("avg_over_time(up{")
                .doesNotContain("} == 0");
    }

    @Test
    void aReplicaWithoutAPlaceIsDown() {
        var expression = alerts.expression("MistokReplicaDown");
        var pods = PENDING.matcher(expression);

        assertThat(pods.find()).isTrue();
        assertThat(workloads()).hasSize(5).allMatch(it -> (it + "-0").matches(pods.group(1)));
        assertThat("shop-gateway-0").doesNotMatch(pods.group(1));
    }

    @Test
    void aMetricTagOrJobOfNobodyIsFound() {
        var offender =
                Alerts.in(
                                Manifests.of(
                                        rendered.text()
                                                .replace(
                                                        "mistok_spool_records", "mistok_spool_eggs")
                                                .replace("gave-up", "given-up")
                                                .replace("|menu|", "|menus|")))
                        .expressions();

        assertThat(offender.metrics()).contains("mistok_spool_eggs");
        assertThat(KnownMetrics.all()).doesNotContain("mistok_spool_eggs");
        assertThat(offender.words()).contains("given-up");
        assertThat(KnownMetrics.isSaid("given-up")).isFalse();
        assertThat(offender.jobs()).contains("menus");
    }

    private Stream<String> workloads() {
        return rendered.documents().stream()
                .filter(it -> List.of("Deployment", "StatefulSet").contains(it.kind()))
                .map(it -> it.tree().path("metadata").path("name").asString(""));
    }
}
