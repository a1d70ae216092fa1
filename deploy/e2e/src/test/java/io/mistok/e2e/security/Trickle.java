package io.mistok.e2e.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Clients that send a byte a second, many of them, until they are shown the door. */
final class Trickle implements AutoCloseable {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Socket> sockets = new ArrayList<>();
    private final List<CompletableFuture<RawAnswer>> answers = new ArrayList<>();

    /** Sends the beginning at once, and then one byte after the other. */
    void start(RawHttp server, String beginning, char then) throws IOException {
        var socket = server.open();
        sockets.add(socket);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        answers.add(
                CompletableFuture.supplyAsync(
                        () -> RawHttp.read(socket), Thread.ofVirtual()::start));
        var _ = clock.scheduleAtFixedRate(() -> send(socket, then), 1, 1, TimeUnit.SECONDS);
    }

    /** What each was told when it was cut off. */
    List<RawAnswer> answers(Duration atMost) throws Exception {
        for (var answer : answers) {
            answer.get(atMost.toSeconds(), TimeUnit.SECONDS);
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        for (var socket : sockets) {
            socket.close();
        }
    }

    /** An exception ends the series, and so does a closed connection. */
    private static void send(Socket socket, char one) {
        try {
            socket.getOutputStream().write(one);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
