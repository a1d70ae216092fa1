package io.mistok.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import io.mistok.backing.Ports;
import io.mistok.local.process.Probe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoProcessIT {
    private static final int LARGE = 100_000;

    @TempDir private Path folder;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
        started.forEach(process -> process.onExit().join());
    }

    /**
     * A limit on the size of files stands for the full disk; the shell counts 512 bytes or 1 kB.
     */
    @Test
    void serverThatCanWriteNoMoreEndsAndGoesOnAfterwards() throws Exception {
        var port = Ports.free();
        var full = start(port, "ulimit -f 4000; ");
        var written = 0;
        try (var client = MongoClients.create(address(port))) {
            var documents = client.getDatabase("stats").getCollection("documents");
            while (full.isAlive() && written < 1000) {
                documents.insertOne(new Document("text", "x".repeat(LARGE)));
                written++;
            }
        } catch (MongoException refused) {
            assertThat(written).isPositive();
        }
        assertThat(full.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(full.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log())).contains("The documents cannot be written any more");

        var again = start(port, "");
        try (var client = MongoClients.create(address(port))) {
            var documents = client.getDatabase("stats").getCollection("documents");
            assertThat(documents.countDocuments()).isGreaterThanOrEqualTo(written);
            documents.insertOne(new Document("text", "x".repeat(LARGE)));
        }
        assertThat(again.isAlive()).isTrue();
    }

    private Process start(int port, String limit) throws Exception {
        var process =
                new ProcessBuilder(
                                "sh",
                                "-c",
                                limit + "exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.mistok.local.server.MongoProcess",
                                folder.resolve("mongodb").toString(),
                                String.valueOf(port))
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile())
                        .start();
        started.add(process);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Probe.listens(port).getAsBoolean() || !process.isAlive());
        return process;
    }

    private Path log() {
        return folder.resolve("log");
    }

    private static String address(int port) {
        return "mongodb://" + Ports.LOOPBACK + ":" + port + "/?retryWrites=false";
    }
}
