package io.mistok.local;

import io.mistok.local.process.Program;
import io.mistok.local.program.Addresses;
import io.mistok.local.program.Jars;
import io.mistok.local.program.Jvm;
import io.mistok.local.program.ServerPrograms;
import io.mistok.local.program.ServicePrograms;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Which programs there are, in layers, and what each needs before it can start. */
final class Layout {
    /** Of all programs, the one to stop first last. */
    static final List<List<String>> NAMES =
            List.of(
                    List.of("kafka", "mariadb", "mongodb"),
                    List.of(
                            "ingest-service",
                            "menu-service",
                            "reply-service",
                            "stats-service",
                            "wechat-simulator"),
                    List.of("gateway"));

    /** Services start while their neighbours are down, but not before their own storage. */
    private static final Map<String, List<String>> FIRST =
            Map.of(
                    "ingest-service", List.of("kafka"),
                    "menu-service", List.of("kafka", "mariadb"),
                    "reply-service", List.of("kafka", "mariadb"),
                    "stats-service", List.of("kafka", "mongodb"));

    private Layout() {}

    static List<String> first(String name) {
        return FIRST.getOrDefault(name, List.of());
    }

    static List<List<Program>> programs(
            Settings settings,
            Identity identity,
            Addresses addresses,
            DataFolder data,
            Path repository) {
        var cache = repository.resolve("deploy/local/target/cache");
        var jvm = new Jvm("mistok.data=" + data.folder(), data.path("tmp"), settings.jvmOptions());
        var servers =
                new ServerPrograms(
                        addresses,
                        data.folder(),
                        cache,
                        jvm,
                        System.getProperty("java.class.path"));
        var services =
                new ServicePrograms(
                        addresses,
                        new Jars(repository, cache),
                        jvm,
                        identity.keyset(),
                        identity.tokenKeys(),
                        identity.databasePassword(),
                        settings.publicUrl(),
                        settings.weChatUrl(),
                        settings.phoneUrl());
        return List.of(
                List.of(
                        servers.kafka(),
                        servers.mariaDb(identity.databasePassword()),
                        servers.mongoDb()),
                List.of(
                        services.ingest(),
                        services.menu(),
                        services.reply(),
                        services.stats(),
                        services.simulator(data.path("simulator/state.json"))),
                List.of(services.gateway(identity.username(), identity.password())));
    }
}
