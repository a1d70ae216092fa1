package io.mistok.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the running simulator the way any other program does. */
final class Http {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Http(int port) {
        base = "http://127.0.0.1:" + port;
    }

    record Answer(int status, JsonNode json) {
        int errcode() {
            return json.path("errcode").asInt(0);
        }

        String text(String pointer) {
            return json.at(pointer).asString("");
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, body);
    }

    Answer put(String path, String body) throws IOException, InterruptedException {
        return send("PUT", path, body);
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, "");
    }

    /** Single quotes are read as double ones. */
    Answer send(String method, String path, String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                        .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        var text = response.body();
        var json = text.startsWith("{") || text.startsWith("[") ? text : "{}";
        return new Answer(response.statusCode(), JSON.readTree(json));
    }
}
