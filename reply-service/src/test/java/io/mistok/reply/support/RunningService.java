package io.mistok.reply.support;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port, against the servers of {@link Backing}. */
public final class RunningService implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts with settings that override the test's own, as {@code name=value}. */
    public static RunningService start(MySqlDatabase database, String... settings) {
        return startAt(Backing.kafka(), database, settings);
    }

    public static RunningService startAt(String kafka, MySqlDatabase database, String... settings) {
        return startWith(List.of(), kafka, database, settings);
    }

    /** Starts with configuration classes of a test added. */
    public static RunningService startWith(
            List<Class<?>> more, String kafka, MySqlDatabase database, String... settings) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("server.port", "0");
        all.put("spring.kafka.bootstrap-servers", kafka);
        all.put("spring.datasource.url", database.url());
        all.put("spring.datasource.username", database.username());
        all.put("spring.datasource.password", database.password());
        all.put("MISTOK_SECRETS_KEYSET_FILE", TestKeys.KEYSET.toString());
        all.put("MISTOK_INTERNAL_PUBLIC_KEY_FILE", TestKeys.PUBLIC_KEY.toString());
        all.put("logging.structured.format.console", "");
        all.put("logging.level.root", "WARN");
        all.put("logging.level.io.mistok", "INFO");
        all.put("spring.main.banner-mode", "off");
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        String[] arguments =
                all.entrySet().stream()
                        .map(it -> "--" + it.getKey() + "=" + it.getValue())
                        .toArray(String[]::new);
        SpringApplication application =
                new SpringApplicationBuilder(main())
                        .sources(more.toArray(Class<?>[]::new))
                        .registerShutdownHook(false)
                        .build();
        return new RunningService(application.run(arguments));
    }

    private static Class<?> main() {
        try {
            return Class.forName("io.mistok.reply.ReplyService");
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until it answers events. */
    public RunningService ready() {
        Awaitility.await("readiness")
                .atMost(Duration.ofSeconds(30))
                .until(() -> get("/actuator/health/readiness").status() == 200);
        return this;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /** An answer of the API; {@code body} is absent when there is none. */
    public record Reply(int status, JsonNode body, HttpResponse<String> raw) {}

    public Reply get(String path) {
        return call("GET", path, null);
    }

    public Reply put(String path, String body) {
        return call("PUT", path, body);
    }

    public Reply post(String path, String body) {
        return call("POST", path, body);
    }

    public Reply delete(String path) {
        return call("DELETE", path, null);
    }

    public Reply call(String method, String path, String body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri(path))
                        .header("authorization", "Bearer " + TestKeys.token())
                        .header("content-type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Reply send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            String type = answer.headers().firstValue("content-type").orElse("");
            return new Reply(
                    answer.statusCode(),
                    type.contains("json") ? JSON.readTree(answer.body()) : JSON.missingNode(),
                    answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
