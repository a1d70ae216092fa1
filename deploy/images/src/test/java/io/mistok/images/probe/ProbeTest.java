package io.mistok.images.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.backing.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {
    @TempDir private Path folder;

    @Test
    void aServerThatIsReadySays200() throws IOException {
        try (var server = answering("HTTP/1.1 200 \r\n\r\n")) {
            assertThat(Ready.answers(server.getLocalPort(), "/health")).isTrue();
        }
    }

    @Test
    void anyOtherAnswerIsNotReady() throws IOException {
        for (var answer : List.of("HTTP/1.1 503 \r\n\r\n", "HTTP/1.1 2", "")) {
            try (var server = answering(answer)) {
                assertThat(Ready.answers(server.getLocalPort(), "/health")).as(answer).isFalse();
            }
        }
    }

    @Test
    void aPortIsOpenOrClosed() throws IOException {
        try (var server = answering("")) {
            assertThat(Ready.isOpen(server.getLocalPort())).isTrue();
        }
        assertThat(Ready.isOpen(Ports.free())).isFalse();
    }

    /** The image holds this one file and no other class of ours. */
    @Test
    void theCopyRunsAlone() throws Exception {
        var copies = Probe.files(folder);
        assertThat(copies).hasSize(1);
        try (var server = answering("HTTP/1.1 200 \r\n\r\n")) {
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    folder.toString(),
                                    "io.mistok.images.probe.Ready",
                                    String.valueOf(server.getLocalPort()),
                                    "/health")
                            .inheritIO()
                            .start();
            assertThat(process.waitFor()).isZero();
        }
    }

    private static ServerSocket answering(String answer) throws IOException {
        var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> answerAll(server, answer));
        return server;
    }

    private static void answerAll(ServerSocket server, String answer) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException closed) {
                // The next one, if there is one.
            }
        }
    }
}
