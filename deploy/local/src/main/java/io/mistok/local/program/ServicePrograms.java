package io.mistok.local.program;

import io.mistok.backing.MariaDb;
import io.mistok.backing.Ports;
import io.mistok.local.process.Probe;
import io.mistok.local.process.Program;
import io.mistok.local.secret.TokenKeys;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The Spring Boot applications. Each gets what it needs and no secret that is another's.
 *
 * @param addresses their ports, and the servers'
 * @param jars finds each one's jar
 * @param jvm starts it
 * @param keyset encrypts the channels' secrets
 * @param tokenKeys the gateway's private key and its public half
 * @param databasePassword of the user {@code mistok}
 * @param publicUrl how the messenger reaches the gateway
 * @param weChatUrl the WeChat API to call
 * @param phoneUrl the simulator's page, where the simulator is the WeChat that is called
 */
public record ServicePrograms(
        Addresses addresses,
        Jars jars,
        Jvm jvm,
        Path keyset,
        TokenKeys tokenKeys,
        String databasePassword,
        String publicUrl,
        String weChatUrl,
        Optional<String> phoneUrl) {
    private static final String READINESS = "/actuator/health/readiness";

    /**
     * Where each event is remembered for minutes: what a collection of young objects leaves has
     * come to stay, and is not copied fifteen times before it is believed.
     */
    private static final String REMEMBERS = "-XX:MaxTenuringThreshold=1";

    /**
     * Where a thousand connections wait while the broker is away. Collections of young objects copy
     * what each holds; one thread takes longer for that than the 0.4 s that a callback has left
     * when it has been held.
     */
    private static final List<String> HOLDS =
            List.of("-Xmx1g", "-XX:-UseSerialGC", "-XX:+UseParallelGC");

    /** Callbacks in. */
    public Program ingest() {
        return service("ingest-service", HOLDS, keysetFile());
    }

    /** Channels and menus. */
    public Program menu() {
        return service(
                "menu-service",
                List.of("-Xmx512m"),
                keysetFile(),
                publicKey(),
                database("mistok_menu"),
                Map.of("MISTOK_PUBLIC_URL", publicUrl, "MISTOK_WECHAT_BASE_URL", weChatUrl));
    }

    /** Replies out. */
    public Program reply() {
        return service(
                "reply-service",
                List.of("-Xmx1g", REMEMBERS),
                keysetFile(),
                publicKey(),
                database("mistok_reply"),
                Map.of(
                        "MISTOK_WECHAT_BASE_URL",
                        weChatUrl,
                        "MISTOK_REPLY_SESSION_TIMEOUT_MS",
                        "2000"));
    }

    /** Numbers. */
    public Program stats() {
        return service(
                "stats-service",
                List.of("-Xmx768m", REMEMBERS),
                publicKey(),
                Map.of("SPRING_MONGODB_URI", addresses.mongo()));
    }

    /**
     * WeChat's side.
     *
     * @param file keeps its accounts
     */
    public Program simulator(Path file) {
        return service(
                "wechat-simulator",
                List.of("-Xmx256m"),
                Map.of(
                        "MISTOK_SIMULATOR_PORT",
                        String.valueOf(addresses.port("wechat-simulator")),
                        "MISTOK_SIMULATOR_DATA_FILE",
                        file.toString()));
    }

    /** The front door, open on every address of the machine. */
    public Program gateway(String username, String password) {
        var environment = new HashMap<String, String>();
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_PORT", String.valueOf(addresses.port("gateway")));
        environment.put("MISTOK_ADMIN_USERNAME", username);
        environment.put("MISTOK_ADMIN_PASSWORD", password);
        environment.put("MISTOK_INTERNAL_PRIVATE_KEY_FILE", tokenKeys.privateKey().toString());
        environment.put("MISTOK_PUBLIC_URL", publicUrl);
        for (var name : List.of("ingest", "menu", "reply", "stats")) {
            environment.put(
                    "MISTOK_SERVICES_" + name.toUpperCase(Locale.ROOT),
                    addresses.http(name + "-service"));
        }
        phoneUrl.ifPresent(url -> {
            environment.put("MISTOK_SERVICES_SIMULATOR", addresses.http("wechat-simulator"));
            environment.put("MISTOK_SIMULATOR_PUBLIC_URL", url);
        });
        return program("gateway", HOLDS, environment, Set.of(), "/healthz");
    }

    @SafeVarargs
    private Program service(String name, List<String> memory, Map<String, String>... parts) {
        var environment = new HashMap<String, String>();
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_ADDRESS", Ports.LOOPBACK);
        environment.put("SERVER_PORT", String.valueOf(addresses.port(name)));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        for (var part : parts) {
            environment.putAll(part);
        }
        return program(name, memory, environment, ServerPrograms.ADMIN, READINESS);
    }

    private Program program(
            String name,
            List<String> memory,
            Map<String, String> environment,
            Set<String> withheld,
            String readiness) {
        var jar = jars.of(name);
        return new Program(
                name,
                () -> Jvm.detached(jvm.command(memory, List.of("-jar", jar.unpacked().toString()))),
                environment,
                withheld,
                Probe.answers(addresses.http(name) + readiness));
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                addresses.mySql(name),
                "SPRING_DATASOURCE_USERNAME",
                MariaDb.USERNAME,
                "SPRING_DATASOURCE_PASSWORD",
                databasePassword);
    }

    private Map<String, String> keysetFile() {
        return Map.of("MISTOK_SECRETS_KEYSET_FILE", keyset.toString());
    }

    private Map<String, String> publicKey() {
        return Map.of("MISTOK_INTERNAL_PUBLIC_KEY_FILE", tokenKeys.publicKey().toString());
    }
}
