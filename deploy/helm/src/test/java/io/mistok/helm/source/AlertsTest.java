package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AlertsTest {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");

    private final Manifests rendered = new ValueSet("monitoring").manifests();
    private final Alerts alerts = Alerts.in(rendered);

    @Test
    void everyMetricIsOneOfAService() {
        assertThat(alerts.metrics()).isNotEmpty().isSubsetOf(KnownMetrics.all());
    }

    @Test
    void everyTagAndValueIsSaidByAService() {
        assertThat(alerts.words()).contains("outcome", "gave-up").allMatch(KnownMetrics::isSaid);
    }

    @Test
    void everyAlertHasASectionInTheRunbook() {
        assertThat(sections()).containsExactlyInAnyOrderElementsOf(alerts.names());
    }

    @Test
    void anAlertWithoutASectionIsFound() {
        var text = rendered.text().replace("alert: MistokSpooling", "alert: MistokDrowning");

        assertThat(Alerts.in(Manifests.of(text)).names())
                .hasSameSizeAs(alerts.names())
                .contains("MistokDrowning");
        assertThat(sections()).doesNotContain("MistokDrowning");
    }

    @Test
    void theyLookAtTheirOwnNamespace() {
        assertThat(alerts.rules())
                .allMatch(it -> it.path("expr").asString("").contains("namespace=\"messengers\""))
                .noneMatch(it -> it.path("expr").asString("").contains("$"));
    }

    @Test
    void aMetricOrTagOfNobodyIsFound() {
        var offender =
                Alerts.in(
                        Manifests.of(
                                rendered.text()
                                        .replace("mistok_spool_records", "mistok_spool_events")
                                        .replace("gave-up", "given-up")));

        assertThat(offender.metrics()).contains("mistok_spool_events");
        assertThat(KnownMetrics.all()).doesNotContain("mistok_spool_events");
        assertThat(offender.words()).contains("given-up");
        assertThat(KnownMetrics.isSaid("given-up")).isFalse();
    }

    private static List<String> sections() {
        return SECTION.matcher(Services.file("deploy/helm/docs/runbook.md"))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
