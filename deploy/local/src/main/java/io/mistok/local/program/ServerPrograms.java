package io.mistok.local.program;

import io.mistok.backing.MariaDb;
import io.mistok.backing.MariaDbServer;
import io.mistok.local.process.Probe;
import io.mistok.local.process.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * The servers below the services.
 *
 * @param addresses their ports
 * @param data has a folder for each
 * @param cache where MariaDB is unpacked
 * @param jvm for those that are Java programs
 * @param classPath of this project's part of them
 */
public record ServerPrograms(
        Addresses addresses, Path data, Path cache, Jvm jvm, String classPath) {
    /** Variables that only the gateway may see. */
    static final Set<String> ADMIN = Set.of("MISTOK_ADMIN_USERNAME", "MISTOK_ADMIN_PASSWORD");

    private static final String MAIN = "io.mistok.local.server.";

    /** The broker, with the topics created. */
    public Program kafka() {
        var ready = data.resolve("run/kafka.ready");
        return program(
                "kafka",
                () -> {
                    delete(ready);
                    return java(
                            "384m",
                            MAIN + "KafkaProcess",
                            data.resolve("kafka").toString(),
                            String.valueOf(addresses.port("kafka")),
                            ready.toString());
                },
                () -> Files.exists(ready));
    }

    /** The document server. */
    public Program mongoDb() {
        var port = addresses.port("mongodb");
        return program(
                "mongodb",
                () ->
                        java(
                                "256m",
                                MAIN + "MongoProcess",
                                data.resolve("mongodb").toString(),
                                String.valueOf(port)),
                Probe.listens(port));
    }

    /** The database server. */
    public Program mariaDb(String password) {
        var port = addresses.port("mariadb");
        var server =
                new MariaDb(
                        cache,
                        data.resolve("mariadb"),
                        port,
                        password,
                        List.of("mistok_menu", "mistok_reply"));
        return program(
                "mariadb",
                () -> {
                    server.prepare();
                    return Jvm.detached(server.command());
                },
                () -> MariaDbServer.greets(port));
    }

    private List<String> java(String heap, String main, String... arguments) {
        var options = new ArrayList<>(List.of("-cp", classPath, main));
        options.addAll(List.of(arguments));
        return Jvm.detached(jvm.command(List.of("-Xmx" + heap), options));
    }

    private static Program program(
            String name, Supplier<List<String>> command, BooleanSupplier ready) {
        return new Program(name, command, Map.of(), ADMIN, ready);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
