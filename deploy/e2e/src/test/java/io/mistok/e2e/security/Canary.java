package io.mistok.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens where nobody may come. Whoever comes is noted, and answered as a web server would. */
final class Canary implements AutoCloseable {
    private final ServerSocket server;
    private final String answer;
    private final List<String> visits = new CopyOnWriteArrayList<>();

    private Canary(ServerSocket server, String answer) {
        this.server = server;
        this.answer = answer;
        Thread.ofVirtual().name("canary").start(this::listen);
    }

    /** On every address of this machine, of either family. */
    static Canary everywhere() throws IOException {
        return new Canary(new ServerSocket(0), "HTTP/1.1 204 No Content\r\n");
    }

    /** On one address, with an answer of its own. */
    static Canary at(String address, String answer) throws IOException {
        return new Canary(new ServerSocket(0, 50, InetAddress.ofLiteral(address)), answer);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The first line of each request, or that there was none. */
    List<String> visits() {
        return List.copyOf(visits);
    }

    void wasNotTouched() {
        assertThat(visits).as("visits at a place that nobody may come to").isEmpty();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void listen() {
        while (true) {
            try (var socket = server.accept()) {
                serve(socket);
            } catch (SocketException closed) {
                return;
            } catch (IOException _) {
                // A visitor who left: noted all the same.
            }
        }
    }

    private void serve(Socket socket) throws IOException {
        int place = visits.size();
        visits.add("a connection");
        socket.setSoTimeout(2000);
        var bytes = new byte[4096];
        int read = socket.getInputStream().read(bytes);
        visits.set(
                place,
                new String(bytes, 0, Math.max(read, 0), StandardCharsets.US_ASCII)
                        .lines()
                        .findFirst()
                        .orElse("a connection"));
        var head = answer + "Content-Length: 0\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }
}
