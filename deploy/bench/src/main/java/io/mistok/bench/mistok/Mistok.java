package io.mistok.bench.mistok;

import io.mistok.bench.admin.Api;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A Mistok that runs on this machine.
 *
 * @param data its data folder
 * @param variables where its programs are, as {@code run/addresses.env} names them
 */
public record Mistok(Path data, Map<String, String> variables) {
    private static final String PASSWORD = "MISTOK_ADMIN_PASSWORD";

    /** The one with this data folder. */
    public static Mistok at(Path data) throws IOException {
        var variables = new HashMap<String, String>();
        for (var line : Files.readAllLines(data.resolve("run/addresses.env"))) {
            var equals = line.indexOf('=');
            variables.put(line.substring(0, equals), line.substring(equals + 2, line.length() - 1));
        }
        return new Mistok(data, Map.copyOf(variables));
    }

    /** The front door. */
    public URI gateway() {
        return URI.create(variable("GATEWAY_URL"));
    }

    /** Straight to where callbacks arrive. */
    public URI ingest() {
        return URI.create(variable("INGEST_URL"));
    }

    /** Bootstrap servers. */
    public String kafka() {
        return variable("KAFKA_BOOTSTRAP_SERVERS");
    }

    /** One of the variables. */
    public String variable(String name) {
        var value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No " + name);
        }
        return value;
    }

    /** The API, signed in as the built-in admin. */
    public Api api() throws IOException {
        var environment = System.getenv();
        var password =
                environment.containsKey(PASSWORD)
                        ? environment.get(PASSWORD)
                        : Files.readString(data.resolve("secrets/admin-password")).strip();
        return new Api(
                gateway(), environment.getOrDefault("MISTOK_ADMIN_USERNAME", "admin"), password);
    }

    /**
     * Process of one program.
     *
     * @param program such as {@code ingest-service} or {@code kafka}
     */
    public long pid(String program) throws IOException {
        return Long.parseLong(Files.readString(data.resolve("run/" + program + ".pid")).strip());
    }
}
