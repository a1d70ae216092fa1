package io.mistok.gateway.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A service that remembers what it was asked, byte for byte, and answers as it is told. */
public final class FakeService implements AutoCloseable {
    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile HttpHandler behaviour = exchange -> answer(exchange, 200, "text/plain", "ok");

    public FakeService() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void behaves(HttpHandler handler) {
        behaviour = handler;
    }

    public void answers(int status, String contentType, String body) {
        behaviour = exchange -> answer(exchange, status, contentType, body);
    }

    /** Forgets what it was asked and how to answer. */
    public void reset() {
        received.clear();
        answers(200, "text/plain", "ok");
    }

    /** The next request in order, which may be on its way still. */
    public Received next() {
        try {
            var next = received.poll(5, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("The service was not asked");
            }
            return next;
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new AssertionError(failure);
        }
    }

    public boolean wasAsked() {
        return !received.isEmpty();
    }

    public static void answer(HttpExchange exchange, int status, String contentType, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            received.add(
                    new Received(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            Map.copyOf(exchange.getRequestHeaders()),
                            body));
            behaviour.handle(exchange);
        }
    }

    /**
     * One request as it arrived.
     *
     * @param target path and query, raw
     */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    public record Received(
            String method, String target, Map<String, List<String>> headers, byte[] body) {
        public List<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
        }
    }
}
