package io.mistok.helm.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.mistok.helm.chart.Chart;
import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Manifests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kubernetes refuses another pod under the name of a Job that is there. */
class JobNamesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: {registry: mirror.example.com}",
                "image: {pullPolicy: Always}",
                "image: {pullSecrets: [mirror]}",
                "kafka: {bootstrapServers: 'other.data.svc:9092'}",
                "kafka: {caConfigMap: other-ca}",
                "mysql: {menuUrl: 'jdbc:mysql://other.data.svc:3306/mistok_menu'}",
                "secrets: {mysqlReply: {passwordKey: word}}",
                "scheduling: {priorityClassName: business-critical}",
                "pod: {runAsUser: 1001}",
                "topics: {event: {retentionHours: 168}}"
            })
    void anotherPodHasAnotherName(String change) throws IOException {
        var before = pods("{}");
        var after = pods(change);
        var kept = new HashMap<>(before);
        kept.keySet().retainAll(after.keySet());

        assertThat(after).hasSize(3).isNotEqualTo(before).containsAllEntriesOf(kept);
    }

    @Test
    void theSamePodHasTheSameName() throws IOException {
        assertThat(pods("gateway: {replicas: 4}")).isEqualTo(pods("{}"));
    }

    @Test
    void whatHasEndedGoesByItself() {
        var sets = Stream.of("topics-job", "migration-job", "migration-hook");

        assertThat(sets.flatMap(it -> new ValueSet(it).manifests().all(Job.class)))
                .hasSize(5)
                .allMatch(it -> it.getSpec().getTtlSecondsAfterFinished() == 3600);
    }

    private Map<String, PodTemplateSpec> pods(String change) throws IOException {
        var files = new ArrayList<>(new ValueSet("topics-job").files());
        files.addAll(new ValueSet("migration-job").files());
        files.add(Files.writeString(folder.resolve("change.yaml"), change));
        return Manifests.of(Chart.render(files))
                .all(Job.class)
                .collect(
                        Collectors.toMap(
                                it -> it.getMetadata().getName(),
                                it -> it.getSpec().getTemplate()));
    }
}
