package io.mistok.helm.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.mistok.helm.chart.Chart;
import io.mistok.helm.chart.ValueSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void withoutAModeTheServicesDoIt() {
        assertThat(jobs("minimal")).isEmpty();
    }

    @Test
    void aHookComesBeforeTheReleaseAsAUserOfItsOwn() {
        var jobs = jobs("migration-hook");

        assertThat(jobs)
                .extracting(it -> it.getMetadata().getName())
                .containsExactlyInAnyOrder("mistok-migrate-menu", "mistok-migrate-reply");
        assertThat(jobs)
                .allSatisfy(it ->
                        assertThat(it.getMetadata().getAnnotations())
                                .containsEntry(Chart.HOOK, "pre-install,pre-upgrade"));
        assertThat(jobs)
                .flatExtracting(MigrationTest::secrets)
                .contains("mistok-mysql-owner", "mistok-mysql-reply")
                .doesNotContain("mistok-mysql-menu");
    }

    @Test
    void aPlainJobIsAnotherOneForEachImage() {
        assertThat(jobs("migration-job"))
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.getMetadata().getName())
                            .matches("mistok-migrate-(menu|reply)-[0-9a-f]{8}");
                    assertThat(it.getMetadata().getAnnotations()).isEmpty();
                    assertThat(container(it).getImage()).endsWith("-service:1.4.2");
                    assertThat(container(it).getArgs()).containsExactly("migrate");
                });
    }

    private static List<Job> jobs(String values) {
        return new ValueSet(values).manifests().all(Job.class).toList();
    }

    private static Container container(Job job) {
        return job.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static List<String> secrets(Job job) {
        return container(job).getEnv().stream()
                .map(EnvVar::getValueFrom)
                .filter(it -> it != null)
                .map(it -> it.getSecretKeyRef().getName())
                .toList();
    }
}
