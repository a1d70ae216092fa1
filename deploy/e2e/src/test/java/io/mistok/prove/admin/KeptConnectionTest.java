package io.mistok.prove.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptConnectionTest {
    private static final String OK = "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok";
    private static final String LAST =
            "HTTP/1.1 200 \r\nConnection: close\r\nContent-Length: 2\r\n\r\nok";
    private static final String CHUNKED =
            "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private ServerSocket server;
    private KeptConnection connection;

    @BeforeEach
    void open() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        connection = new KeptConnection(server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        connection.close();
        server.close();
    }

    @Test
    void oneConnectionServesManyCalls() throws IOException {
        serve(OK, CHUNKED, OK);
        for (var i = 0; i < 3; i++) {
            assertThat(ask()).isEqualTo("ok");
        }
        assertThat(asked).hasSize(3).allMatch(line -> line.startsWith("1 GET"));
    }

    @Test
    void afterTheLastAnswerOfAConnectionThereIsANewOne() throws IOException {
        serve(LAST, LAST);
        ask();
        ask();
        assertThat(asked).hasSize(2).last().asString().startsWith("2 GET");
    }

    @Test
    void aConnectionClosedInsteadOfAnAnswerIsAFailureAndNothingIsRepeated() throws IOException {
        serve(OK, "");
        ask();
        assertThatThrownBy(this::ask).hasMessageContaining("closed instead of an answer");
        assertThat(asked).hasSize(2);
    }

    private String ask() throws IOException {
        return connection.call(Request.of("GET", "/", "")).body();
    }

    private void serve(String... answers) {
        Thread.ofVirtual().start(() -> serve(Arrays.asList(answers).iterator()));
    }

    private void serve(Iterator<String> answers) {
        for (var number = 1; answers.hasNext(); number++) {
            try (var socket = server.accept()) {
                serve(socket, number, answers);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket, int number, Iterator<String> answers) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("GET")) {
                asked.add(number + " " + line);
            }
            if (line.isEmpty()) {
                var answer = answers.next();
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                if (answer.isEmpty() || answer.equals(LAST)) {
                    return;
                }
            }
        }
    }
}
