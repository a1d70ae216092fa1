package io.mistok.prove.nemesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTest {
    private final AtomicInteger carriedOut = new AtomicInteger();
    private final ServerSocket server = open();
    private final Link link = new Link(server.getLocalPort());

    @BeforeEach
    void echo() {
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        link.close();
        server.close();
    }

    @Test
    void passesEverythingOn() throws IOException {
        assertThat(ask(7)).isEqualTo(7);
    }

    @Test
    void latencyDelaysBothWays() throws IOException {
        link.slow(Duration.ofMillis(50), 0);
        var begin = System.nanoTime();
        assertThat(ask(7)).isEqualTo(7);
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isGreaterThan(Duration.ofMillis(99));
    }

    @Test
    void aCutOneResets() {
        link.cut();
        assertThatThrownBy(() -> ask(7)).isInstanceOf(IOException.class);
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void aRefusingOneComesBackAtTheSamePort() throws IOException {
        link.refuse();
        assertThatThrownBy(() -> ask(7)).isInstanceOf(IOException.class);
        link.heal();
        assertThat(ask(7)).isEqualTo(7);
    }

    @Test
    void aLostAnswerWasCarriedOut() {
        link.losing(() ->
                new AnswerLoss() {
                    @Override
                    public boolean request(byte[] bytes, int count) {
                        return true;
                    }

                    @Override
                    public boolean answer(byte[] bytes, int count) {
                        return false;
                    }
                });
        assertThatThrownBy(() -> ask(7)).isInstanceOf(IOException.class);
        assertThat(carriedOut).hasValue(1);
    }

    private int ask(int question) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), link.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(question);
            var answer = socket.getInputStream().read();
            if (answer < 0) {
                throw new IOException("closed");
            }
            return answer;
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var client = server.accept()) {
                var question = client.getInputStream().read();
                if (question >= 0) {
                    carriedOut.incrementAndGet();
                    client.getOutputStream().write(question);
                }
            } catch (IOException closed) {
                // The next one, or the end.
            }
        }
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
