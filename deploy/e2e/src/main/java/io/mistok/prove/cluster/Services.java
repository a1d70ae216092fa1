package io.mistok.prove.cluster;

import io.mistok.backing.MariaDb;
import io.mistok.backing.Ports;
import io.mistok.local.program.Jars;
import io.mistok.local.secret.Secrets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Replicas of the services.
 *
 * @param kafka bootstrap servers
 * @param mySqlPort where the database is reached
 * @param mongoPort where the document server is reached
 * @param weChatPort where the platform's API is reached
 */
record Services(
        Path folder,
        Programs programs,
        Jars jars,
        Secrets secrets,
        String kafka,
        int mySqlPort,
        int mongoPort,
        int weChatPort) {
    private static final String READINESS = "/actuator/health/readiness";
    private static final List<String> USUAL = List.of("-Xmx384m", "-XX:+UseSerialGC");

    /** Where hundreds of connections wait while the brokers are away; as in deploy/local. */
    private static final List<String> HOLDS =
            List.of("-Xmx1g", "-XX:NewRatio=1", "-XX:+UseParallelGC");

    Replica ingest(int index) {
        return replica(
                "ingest-service",
                index,
                HOLDS,
                keyset(),
                Map.of("MISTOK_CALLBACK_REPLY_PARTITION", String.valueOf(index)));
    }

    /**
     * The front door.
     *
     * @param ports where it finds each service, by its short name
     */
    Replica gateway(int index, Map<String, Integer> ports) {
        var environment = new HashMap<String, String>();
        environment.put("MISTOK_ADMIN_PASSWORD", secrets.adminPassword());
        environment.put(
                "MISTOK_INTERNAL_PRIVATE_KEY_FILE", secrets.tokenKeys().privateKey().toString());
        ports.forEach((name, port) ->
                environment.put(
                        "MISTOK_SERVICES_" + name.toUpperCase(Locale.ROOT),
                        "http://127.0.0.1:" + port));
        return replica("gateway", index, HOLDS, environment);
    }

    Replica menu(int index) {
        return replica(
                "menu-service",
                index,
                USUAL,
                keyset(),
                publicKey(),
                database("mistok_menu"),
                Map.of(
                        "MISTOK_PUBLIC_URL",
                        "http://localhost",
                        "MISTOK_WECHAT_BASE_URL",
                        weChat()));
    }

    Replica reply(int index) {
        return replica(
                "reply-service",
                index,
                USUAL,
                keyset(),
                publicKey(),
                database("mistok_reply"),
                Map.of(
                        "MISTOK_WECHAT_BASE_URL",
                        weChat(),
                        "MISTOK_EXTERNAL_ALLOWED_HOSTS",
                        Ports.LOOPBACK,
                        "MISTOK_REPLY_SESSION_TIMEOUT_MS",
                        "2000"));
    }

    Replica stats(int index) {
        return replica(
                "stats-service",
                index,
                USUAL,
                publicKey(),
                Map.of(
                        "SPRING_MONGODB_URI",
                        "mongodb://127.0.0.1:%d/mistok_stats".formatted(mongoPort)));
    }

    @SafeVarargs
    private Replica replica(
            String service, int index, List<String> memory, Map<String, String>... parts) {
        var port = Doors.free();
        var environment = new HashMap<String, String>();
        environment.put("SPRING_PROFILES_ACTIVE", "local");
        environment.put("SERVER_ADDRESS", Ports.LOOPBACK);
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", kafka);
        for (var part : parts) {
            environment.putAll(part);
        }
        var node =
                new Node(
                        service + "-" + index,
                        programs.jar(memory, jars.unpacked(service)),
                        environment,
                        Probe.answers(port, READINESS),
                        folder);
        return new Replica(node, port);
    }

    private String weChat() {
        return "http://127.0.0.1:" + weChatPort;
    }

    private Map<String, String> keyset() {
        return Map.of("MISTOK_SECRETS_KEYSET_FILE", secrets.keyset().toString());
    }

    private Map<String, String> publicKey() {
        return Map.of(
                "MISTOK_INTERNAL_PUBLIC_KEY_FILE", secrets.tokenKeys().publicKey().toString());
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                "jdbc:mysql://127.0.0.1:%d/%s?useInformationSchema=false"
                        .formatted(mySqlPort, name),
                "SPRING_DATASOURCE_USERNAME",
                MariaDb.USERNAME,
                "SPRING_DATASOURCE_PASSWORD",
                secrets.databasePassword());
    }
}
