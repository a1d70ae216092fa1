package io.mistok.menu;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that shares no code with the service. */
@NullUnmarked
final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String token;

    Api(String base, String token) {
        this.base = base;
        this.token = token;
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path) {
        return send("POST", path, null);
    }

    Reply post(String path, String json) {
        return send("POST", path, json);
    }

    Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    Reply patch(String path, String json) {
        return send("PATCH", path, json);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** Connects an account nobody else has. */
    Reply connect() {
        return post(
                "/api/channels",
                """
                {"name": "Lviv Coffee", "appId": "wx%s", "appSecret": "s3cret"}
                """
                        .formatted(UUID.randomUUID().toString().substring(0, 18)));
    }

    private Reply send(String method, String path, String json) {
        var body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .method(method, body)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .build();
        try {
            return new Reply(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
