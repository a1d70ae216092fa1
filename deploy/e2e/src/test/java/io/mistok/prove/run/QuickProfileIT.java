package io.mistok.prove.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.cluster.Cluster;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cheapest fault runs with little load over one broker. Anomalies fail it; times, which the
 * criteria of {@code prove} judge too, are left to {@code prove}.
 */
class QuickProfileIT {
    private static final Settings SETTINGS =
            Settings.of(
                    "--scale quick --brokers 1 --rate 12 --channels 4 --followers 400"
                            .split(" ", -1));

    private static Cluster cluster;

    @BeforeAll
    static void start() throws InterruptedException {
        var repository = Path.of("../..").toAbsolutePath().normalize();
        cluster = new Cluster(repository, Path.of("target/quick").toAbsolutePath(), 1);
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::close, "stop"));
        cluster.start();
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"R01", "R15", "R16"})
    void runHasNoAnomaly(String id) throws InterruptedException {
        var scenario = Scenarios.find(id).orElseThrow();
        var result = new Runner(SETTINGS, cluster, "quick profile").run(scenario);
        assertThat(result.problem()).isEmpty();
        assertThat(result.examples()).isEmpty();
    }
}
