package io.mistok.images.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mistok.images.program.Program;
import io.mistok.images.program.Surroundings;
import io.mistok.images.program.UnpackedJar;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir private Path folder;

    @Test
    void programThatEndsAtOnceLeavesNoCache() throws Exception {
        var training = new Training(List.of(), new Surroundings(folder.resolve("secrets")));
        var nothing = new UnpackedJar(List.of(), folder.resolve("root"));
        Files.createDirectories(folder.resolve("root/etc"));
        var log = folder.resolve("training.log");
        assertThat(training.cacheOf(Program.WECHAT_SIMULATOR, nothing, log)).isEmpty();
        assertThat(log).isNotEmptyFile();
        assertThat(folder.resolve("root/secrets")).doesNotExist();
    }

    @Test
    void programRunsWhereItWillBe() throws Exception {
        var source = Files.writeString(folder.resolve("source"), "content");
        var root =
                RootFolder.completed(
                        folder.resolve("root"),
                        List.of(new TreeMap<>(Map.of("/etc/passwd", source))));
        assertThat(folder.resolve("root/etc/passwd")).hasContent("content");
        assertThat(root.outside(Path.of("/made/file"))).isEqualTo(folder.resolve("root/made/file"));
        assertThat(root.command(Map.of("PORT", "1"), List.of("/opt/java/bin/java", "-version")))
                .containsSubsequence("env", "-i", "PORT=1", "unshare", "--mount")
                .endsWith(root.folder().toString(), "/opt/java/bin/java", "-version");
    }

    @Test
    void readyProgramIsAskedForEverything() throws Exception {
        Queue<String> asked = new ConcurrentLinkedQueue<>();
        var server = serverThatNotes(asked);
        var alive = new ProcessBuilder("cat").start();
        try {
            var rehearsal = Rehearsal.of(Program.INGEST_SERVICE, server.getAddress().getPort());
            assertThat(rehearsal.held(alive)).isTrue();
            assertThat(asked)
                    .contains(
                            "/actuator/health/readiness",
                            "/actuator/prometheus",
                            "/callback/wechat/nobody");
        } finally {
            alive.destroy();
            server.stop(0);
        }
    }

    private static HttpServer serverThatNotes(Queue<String> asked) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().getPath());
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
