package io.mistok.stats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mistok.backing.Backing;
import io.mistok.backing.Proxy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real servers, with its way to MongoDB in the test's hand. */
public final class RunningService implements AutoCloseable {
    private final Proxy mongo;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    private RunningService(Proxy mongo, ConfigurableApplicationContext context) {
        this.mongo = mongo;
        this.context = context;
    }

    /** Starts one on that database; at most one at a time, since all are of one consumer group. */
    public static RunningService start(String database, Class<?>... more) {
        return start(database, Backing.kafka(), more);
    }

    /** Starts one with neither a broker nor a database to be found. */
    public static RunningService startAlone() {
        return start("mongodb://127.0.0.1:1/nowhere", "127.0.0.1:1");
    }

    private static RunningService start(String database, String kafka, Class<?>... more) {
        var address = new ConnectionString(database);
        var server = new ServerAddress(address.getHosts().getFirst());
        var proxy = Proxy.to(server.getHost(), server.getPort());
        var uri = database.replace(address.getHosts().getFirst(), proxy.address());
        var application = new SpringApplication(StatsService.class);
        application.addPrimarySources(List.of(more));
        var context =
                application.run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.kafka.bootstrap-servers=" + kafka,
                        "--spring.mongodb.uri=" + uri,
                        "--MISTOK_INTERNAL_PUBLIC_KEY_FILE=" + GatewayToken.publicKeyFile());
        return new RunningService(proxy, context);
    }

    public Proxy mongo() {
        return mongo;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The answer to a question about a channel, as JSON. */
    public JsonNode stats(String channelId, String question) {
        return json.readTree(get("/api/channels/" + channelId + "/stats/" + question).body());
    }

    /** Waits until that many clicks of a channel have been counted. */
    public void awaitClicks(String channelId, int total) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        assertThat(stats(channelId, "clicks").path("total").asInt(-1))
                                .isEqualTo(total));
    }

    public MongoCollection<Document> collection(String name) {
        return bean(MongoDatabase.class).getCollection(name);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + GatewayToken.valid());
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The given field of every element. */
    public static List<String> all(JsonNode array, String field) {
        return array.valueStream().map(one -> one.get(field).asString()).toList();
    }

    @Override
    public void close() {
        context.close();
        mongo.close();
    }
}
