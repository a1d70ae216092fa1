package io.mistok.images.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mistok.images.program.Program;
import io.mistok.images.program.Surroundings;
import io.mistok.images.program.UnpackedJar;
import io.mistok.images.runtime.JavaRuntime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir private Path folder;

    @Test
    void programThatEndsAtOnceLeavesNoCache() throws Exception {
        var runtime = new JavaRuntime(Path.of(System.getProperty("java.home")));
        var training = new Training(runtime, new Surroundings(folder), folder);
        var missing = new UnpackedJar(List.of(), folder, folder.resolve("missing.jar"));
        assertThat(training.cacheOf(Program.WECHAT_SIMULATOR, missing, folder)).isEmpty();
        assertThat(folder.resolve("training.log")).content().contains("missing.jar");
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
