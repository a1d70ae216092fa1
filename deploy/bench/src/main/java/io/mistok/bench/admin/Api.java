package io.mistok.bench.admin;

import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The admin's part: a channel with one reply, and what it counted. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI server;
    private final String credentials;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Speaks as an admin to a gateway. */
    public Api(URI server, String username, String password) {
        this.server = server;
        var pair = username + ":" + password;
        credentials =
                "Basic "
                        + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** A fresh channel, so that nothing that was there before is touched or counted. */
    public Channel create(Mode mode) {
        var number = ThreadLocalRandom.current().nextLong(1L << 48);
        var originalId = "gh_%012x".formatted(number);
        var asked =
                Map.of(
                        "name", "Bench " + mode.text(),
                        "appId", "wx%016x".formatted(number),
                        "appSecret", "%032x".formatted(number),
                        "originalId", originalId,
                        "encryption", mode.text());
        var created = call("POST", "/api/channels", asked);
        return new Channel(
                created.path("id").asString(),
                mode,
                created.path("appId").asString(),
                originalId,
                created.path("token").asString(),
                created.path("encodingAesKey").asString());
    }

    /** Sets the text with which clicks on a key are answered. */
    public void answer(Channel channel, String key, String text) {
        call("PUT", path(channel, "/replies/keys/" + key), Map.of("type", "text", "text", text));
    }

    /** Clicks of all time. */
    public Counted counted(Channel channel) {
        var clicks = call("GET", path(channel, "/stats/clicks?granularity=hour"), Map.of());
        return new Counted(clicks.path("total").asLong(), clicks.path("unique").asLong());
    }

    /** Deletes the channel; its events stay in the log. */
    public void delete(Channel channel) {
        call("DELETE", path(channel, ""), Map.of());
    }

    private static String path(Channel channel, String rest) {
        return "/api/channels/" + channel.id() + rest;
    }

    /**
     * Any call of the API.
     *
     * @param body becomes JSON; an empty map means none
     * @return the answer, an empty object when it has no body
     * @throws IllegalStateException if the answer is not one of success
     * @throws UncheckedIOException if there is no answer
     */
    public JsonNode call(String method, String path, Object body) {
        var publisher =
                body.equals(Map.of())
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(json.writeValueAsString(body));
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .timeout(PATIENCE)
                        .header("Authorization", credentials)
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
            }
            return answer.body().isEmpty() ? json.createObjectNode() : json.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException("No Mistok at " + server, failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", failure);
        }
    }

    /** Clicks as the statistics have them. */
    public record Counted(long total, long unique) {}
}
