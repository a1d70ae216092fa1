package io.mistok.backing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One Kafka broker that is its own controller, inside this process, with its log in a folder. */
public final class KafkaServer implements AutoCloseable {
    private final KafkaRaftServer server;
    private final String address;

    private KafkaServer(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Starts a broker that goes on with what the folder holds; it takes requests when this returns.
     *
     * @param folder made when it does not exist
     * @param port on the loopback address; 0 takes a free one
     */
    public static KafkaServer start(Path folder, int port) {
        var address = Ports.LOOPBACK + ":" + Ports.orFree(port);
        return start(folder, address, address);
    }

    /**
     * The same for clients on other machines.
     *
     * @param folder made when it does not exist
     * @param listening host and port to listen on
     * @param address host and port by which clients reach it
     */
    public static KafkaServer start(Path folder, String listening, String address) {
        var settings = KafkaSettings.of(folder.toAbsolutePath(), listening, address, Ports.free());
        format(folder, settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaServer(server, address);
    }

    /** What clients call {@code bootstrap.servers}. */
    public String address() {
        return address;
    }

    /** Returns when the broker has stopped, for whatever reason. */
    public void awaitStop() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder, Properties settings) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            var file = Files.createTempFile("kafka", ".properties");
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, null);
            }
            var silent =
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            String[] command = {
                "format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
            };
            if (StorageTool.execute(command, silent) != 0) {
                throw new IllegalStateException("Kafka could not format " + folder);
            }
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("Kafka cannot use " + folder, failure);
        }
    }
}
