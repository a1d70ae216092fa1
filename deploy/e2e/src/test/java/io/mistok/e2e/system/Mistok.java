package io.mistok.e2e.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Ports;
import io.mistok.e2e.trace.Collector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Everything that {@code deploy/local/up} starts, started by that command and seen from outside.
 */
public final class Mistok implements AutoCloseable {
    public static final String USERNAME = "e2e-admin";
    public static final String PASSWORD = "e2e-Pass.w0rd-17";

    /** An address inside that external replies may ask; every other one is closed to them. */
    public static final String ALLOWED_HOST = "127.0.0.77";

    /** The data folder of a system that runs already: quicker while tests are being written. */
    private static final @Nullable String RUNNING = System.getProperty("e2e.running");

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Path data;
    private final Path output;
    private final int port;
    private final int simulatorPort;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Collector collector = new Collector();
    private @Nullable Process process;

    /** The data of earlier runs is not touched. */
    Mistok() {
        if (RUNNING != null) {
            data = Path.of(RUNNING);
            output = data;
            port = address("GATEWAY_URL").getPort();
            simulatorPort = address("SIMULATOR_URL").getPort();
            return;
        }
        port = Ports.free();
        simulatorPort = Ports.free();
        try {
            var target = Files.createDirectories(Path.of("target/e2e").toAbsolutePath());
            data = Files.createTempDirectory(target, "data-");
            output = data.resolveSibling(data.getFileName() + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns when the gateway says that everything behind it is ready. */
    public void start() {
        if (RUNNING != null) {
            return;
        }
        process = launch();
        await("deploy/local/up, see " + output)
                .atMost(START)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> isReady() || !process().isAlive());
        assertThat(process().isAlive()).as("deploy/local/up runs, see %s", output).isTrue();
    }

    /** SIGTERM; nothing that was started may outlive it. */
    public void stop() {
        var started = process().descendants().toList();
        process().destroy();
        try {
            assertThat(process().waitFor(STOP.toSeconds(), TimeUnit.SECONDS))
                    .as("deploy/local/up ends after SIGTERM, see %s", output)
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        assertThat(started).as("started processes").isNotEmpty();
        assertThat(started.stream().filter(ProcessHandle::isAlive).map(ProcessHandle::info))
                .as("processes that outlive deploy/local/up")
                .isEmpty();
        assertThat(ofThisData()).as("processes that know the data folder").isEmpty();
        process = null;
    }

    /** {@code kill -9}, as a crash or a lack of memory would. */
    public void kill(String service) {
        var victim = running(service);
        victim.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !victim.isAlive());
        await("a new " + service)
                .atMost(Duration.ofSeconds(60))
                .until(() -> pid(service) != victim.pid());
    }

    /** Until it is closed the service stands still. */
    public PausedProcess paused(String service) {
        return new PausedProcess(running(service).pid());
    }

    /** The process of one service, by the file in which its supervisor keeps its id. */
    public ProcessHandle running(String service) {
        return ProcessHandle.of(pid(service)).orElseThrow();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public URI simulatorUrl() {
        return URI.create("http://127.0.0.1:" + simulatorPort);
    }

    /** Bootstrap servers. */
    public String kafka() {
        return variable("KAFKA_BOOTSTRAP_SERVERS");
    }

    /** Where one program answers HTTP, {@code INGEST_URL} for one. */
    public URI address(String variable) {
        return URI.create(variable(variable));
    }

    /** Everything that the system keeps. */
    public Path data() {
        return data;
    }

    /** Is told of every request. */
    public Collector collector() {
        return collector;
    }

    /** From the file that the command writes for other programs. */
    private String variable(String name) {
        var addresses = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("run/addresses.env"))) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var value = addresses.getProperty(name);
        return Objects.requireNonNull(value, name).replace("\"", "").replace("'", "");
    }

    public boolean isReady() {
        var request =
                HttpRequest.newBuilder(url().resolve("/healthz"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
        collector.close();
    }

    private Process launch() {
        var command = new ProcessBuilder(REPOSITORY.resolve("deploy/local/up").toString());
        command.environment()
                .putAll(
                        Map.of(
                                "MISTOK_DATA_DIR",
                                data.toString(),
                                "MISTOK_PORT",
                                Integer.toString(port),
                                "MISTOK_SIMULATOR_PORT",
                                Integer.toString(simulatorPort),
                                "MISTOK_PUBLIC_URL",
                                url().toString(),
                                "MISTOK_ADMIN_USERNAME",
                                USERNAME,
                                "MISTOK_ADMIN_PASSWORD",
                                PASSWORD,
                                "MISTOK_EXTERNAL_ALLOWED_HOSTS",
                                ALLOWED_HOST,
                                "MISTOK_SKIP_BUILD",
                                "1"));
        command.environment()
                .putAll(
                        Map.of(
                                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                                collector.endpoint().toString(),
                                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_SCHEDULE_DELAY",
                                "200ms",
                                "MANAGEMENT_TRACING_SAMPLING_PROBABILITY",
                                "1.0"));
        command.environment().remove("MISTOK_WECHAT_BASE_URL");
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        try {
            return command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process process() {
        return Objects.requireNonNull(process, "deploy/local/up has not been started");
    }

    private long pid(String service) {
        try {
            return Long.parseLong(
                    Files.readString(data.resolve("run/" + service + ".pid")).strip());
        } catch (IOException | NumberFormatException _) {
            return -1;
        }
    }

    private List<String> ofThisData() {
        return ProcessHandle.allProcesses()
                .flatMap(handle -> handle.info().commandLine().stream())
                .filter(line -> line.contains(data.toString()))
                .toList();
    }
}
