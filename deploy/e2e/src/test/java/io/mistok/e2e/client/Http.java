package io.mistok.e2e.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One address, and the headers that every call to it carries. */
public final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final String[] headers;

    /** Headers are name, value, name, value. */
    public Http(URI base, String... headers) {
        this.base = base;
        this.headers = headers;
    }

    public Answer get(String path) {
        return send("GET", path, "");
    }

    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** A body is sent as JSON. */
    public Answer send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return send(
                request.method(
                        method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** A request of any kind. */
    public Answer send(HttpRequest.Builder request) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        var complete = request.timeout(Duration.ofSeconds(30)).build();
        try {
            var response = CLIENT.send(complete, HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(complete.method() + " " + complete.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
