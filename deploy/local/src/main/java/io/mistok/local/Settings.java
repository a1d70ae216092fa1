package io.mistok.local;

import io.mistok.local.process.CannotStartException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the environment says, each with a default.
 *
 * @param data everything that is kept lies here
 * @param port the gateway's, on every address of the machine
 * @param simulatorPort on the loopback address
 * @param publicUrl how the messenger reaches the gateway
 * @param weChatUrl the WeChat API to call, the simulator's unless told otherwise
 * @param phoneUrl the simulator's page for a browser; empty when another WeChat is called
 * @param username of the built-in admin
 * @param password of the built-in admin; generated when it is absent
 * @param jvmOptions for every Java program we start
 */
record Settings(
        Path data,
        int port,
        int simulatorPort,
        String publicUrl,
        String weChatUrl,
        Optional<String> phoneUrl,
        String username,
        Optional<String> password,
        List<String> jvmOptions) {
    private static final int HIGHEST_PORT = 65_535;

    static Settings of(Map<String, String> environment, Path repository) {
        var port = port(environment, "MISTOK_PORT", 8080);
        var simulatorPort = port(environment, "MISTOK_SIMULATOR_PORT", 8090);
        if (port == simulatorPort) {
            throw new CannotStartException(
                    "MISTOK_PORT and MISTOK_SIMULATOR_PORT are both " + port);
        }
        return new Settings(
                value(environment, "MISTOK_DATA_DIR")
                        .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                        .orElse(repository.resolve(".mistok")),
                port,
                simulatorPort,
                value(environment, "MISTOK_PUBLIC_URL").orElse("http://localhost:" + port),
                value(environment, "MISTOK_WECHAT_BASE_URL")
                        .orElse("http://127.0.0.1:" + simulatorPort),
                phoneUrl(environment, simulatorPort),
                value(environment, "MISTOK_ADMIN_USERNAME").orElse("admin"),
                value(environment, "MISTOK_ADMIN_PASSWORD"),
                value(environment, "MISTOK_JVM_OPTIONS").stream()
                        .flatMap(options -> Stream.of(options.strip().split("\\s+")))
                        .toList());
    }

    private static Optional<String> phoneUrl(Map<String, String> environment, int port) {
        var local = "http://localhost:" + port;
        var elsewhere =
                value(environment, "MISTOK_WECHAT_BASE_URL")
                        .filter(url ->
                                !url.matches("http://(localhost|127\\.0\\.0\\.1):" + port + "/?"));
        return elsewhere.isPresent()
                ? Optional.empty()
                : value(environment, "MISTOK_SIMULATOR_PUBLIC_URL").or(() -> Optional.of(local));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var text = value(environment, name).orElse(String.valueOf(usual));
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new CannotStartException(
                name + " must be a port from 1 to " + HIGHEST_PORT + ", not " + text);
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
