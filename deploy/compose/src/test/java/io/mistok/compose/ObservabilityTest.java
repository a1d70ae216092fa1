package io.mistok.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Who asks whom for numbers and traces, and by which names. */
class ObservabilityTest {
    private static final Pattern ADDRESS = Pattern.compile("http://([a-z]+):(\\d+)");

    @Test
    void everyServiceIsAskedWhereItListens() {
        var asked = new TreeMap<String, String>();
        for (var job : jobs()) {
            var name = job.get("job_name").toString();
            assertThat(job).as(name).containsEntry("metrics_path", "/actuator/prometheus");
            asked.put(name, job.get("static_configs").toString());
        }

        assertThat(asked).hasSize(5);
        asked.forEach((name, targets) ->
                assertThat(targets).isEqualTo("[{targets=[" + name + ":" + portOf(name) + "]}]"));
    }

    @Test
    void theGatewayAloneWantsASignIn() {
        for (var job : jobs()) {
            assertThat(job.containsKey("basic_auth"))
                    .isEqualTo(job.get("job_name").equals("gateway"));
        }
        assertThat(ComposeFile.MAIN.services().get("prometheus").secrets())
                .allSatisfy(it -> assertThat(text("prometheus.yaml")).contains(it.target()));
    }

    @Test
    void alertsAndDashboardsOfTheChartKnowTheseNames() {
        for (var job : jobs()) {
            assertThat(Sources.file("deploy/helm/mistok/alerts/mistok.yaml"))
                    .containsPattern("\\b" + job.get("job_name") + "\\b");
        }
    }

    @Test
    void grafanaAsksServersThatThereAre() {
        var addresses = ADDRESS.matcher(text("grafana/datasources.yaml")).results().toList();

        assertThat(addresses).hasSize(2);
        addresses.forEach(it ->
                assertThat(ComposeFile.MAIN.services().get(it.group(1)).profiles())
                        .containsExactly("observability"));
        assertThat(text("tempo.yaml")).contains("http_listen_port: 3200", "0.0.0.0:4318");
        assertThat(ComposeFile.text(Path.of("prepare"))).contains("http://tempo:4318/v1/traces");
    }

    private static List<Map<String, Object>> jobs() {
        var file = text("prometheus.yaml");
        return new Yaml().load(file.substring(file.indexOf("  - job_name")));
    }

    private static String portOf(String service) {
        return ComposeFile.MAIN.services().get(service).healthcheck().test().stream()
                .filter(word -> word.matches("\\d{4}"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String name) {
        return ComposeFile.text(Path.of("observability").resolve(name));
    }
}
