package io.mistok.alert;

import io.mistok.prove.cluster.Doors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Prometheus of its own, by the program of that name. */
final class Prometheus implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final int port = Doors.free();
    private final Process process;

    /**
     * Starts it.
     *
     * @param targets ports on this machine, by job
     * @param password of the gateway's admin
     */
    Prometheus(Path folder, RuleFile rules, Map<String, List<Integer>> targets, String password) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rules.yaml"), rules.text());
            Files.writeString(folder.resolve("prometheus.yaml"), configuration(targets, password));
            process = start(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("Install Debian's package prometheus", failure);
        }
    }

    /** Names of the alerts that fire now; none while Prometheus itself does not answer. */
    Set<String> firing() {
        return alerts("firing");
    }

    /** Names of the alerts that fire now or are about to. */
    Set<String> active() {
        return alerts("firing|pending");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Whether it has reached every target. */
    boolean seesEverything() {
        var targets = ask("/api/v1/targets").at("/data/activeTargets");
        return !targets.isEmpty()
                && targets.valueStream()
                        .allMatch(it -> it.path("health").asString("").equals("up"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Set<String> alerts(String states) {
        return ask("/api/v1/alerts")
                .at("/data/alerts")
                .valueStream()
                .filter(it -> it.path("state").asString("").matches(states))
                .map(it -> it.at("/labels/alertname").asString(""))
                .collect(Collectors.toSet());
    }

    private JsonNode ask(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(PATIENCE)
                        .build();
        try {
            return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException notYet) {
            return JSON.createObjectNode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Process start(Path folder) throws IOException {
        return new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + folder.resolve("prometheus.yaml"),
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--query.lookback-delta=15s",
                        "--web.listen-address=127.0.0.1:" + port,
                        "--log.level=warn")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prometheus.log").toFile())
                .start();
    }

    private static String configuration(Map<String, List<Integer>> targets, String password) {
        var jobs =
                targets.entrySet().stream()
                        .map(job -> job(job.getKey(), job.getValue(), password))
                        .collect(Collectors.joining());
        return """
        global: {scrape_interval: 3s, scrape_timeout: 3s, evaluation_interval: 3s}
        rule_files: [rules.yaml]
        scrape_configs:
        """
                + jobs;
    }

    private static String job(String name, List<Integer> ports, String password) {
        var addresses =
                ports.stream()
                        .map(it -> "\"127.0.0.1:" + it + "\"")
                        .collect(Collectors.joining(", "));
        return """
        - job_name: %s
          metrics_path: /actuator/prometheus
          basic_auth: {username: admin, password: "%s"}
          static_configs: [{targets: [%s]}]
        """
                .formatted(name, password, addresses);
    }
}
