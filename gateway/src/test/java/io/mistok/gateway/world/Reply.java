package io.mistok.gateway.world;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it came over the wire. */
public record Reply(int status, List<String> headers, String body) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String problem() {
        return json().path("type").asString();
    }

    public List<String> header(String name) {
        var prefix = name + ":";
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, prefix, 0, prefix.length()))
                .map(line -> line.substring(prefix.length()).strip())
                .toList();
    }

    public String contentType() {
        return String.join(",", header("Content-Type"));
    }

    /** {@code name=value} of a cookie that was set. */
    public String cookie(String name) {
        return header("Set-Cookie").stream()
                .map(line -> line.split(";", 2)[0])
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No cookie " + name));
    }
}
