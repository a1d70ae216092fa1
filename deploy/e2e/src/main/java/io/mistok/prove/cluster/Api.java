package io.mistok.prove.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services' own APIs, called as the gateway does. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = new JsonMapper();

    private final Tokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    Api(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What came back. */
    public record Answer(int status, String body) {
        public JsonNode json() {
            return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
        }

        /** Itself, if it is a success. */
        public Answer ok() {
            if (status / 100 != 2) {
                throw new IllegalStateException(status + " " + body);
            }
            return this;
        }
    }

    /**
     * One call.
     *
     * @param json the body; empty for none
     * @throws UncheckedIOException if there was no answer
     */
    public Answer call(Replica replica, String method, String path, String json) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + replica.port() + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + tokens.token())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                json.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(replica.name() + " does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
