package io.mistok.e2e.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;

/** Takes traces over OTLP/HTTP, and keeps the newest requests as they came. */
public final class Collector implements AutoCloseable {
    private static final int MOST = 2000;

    private final HttpServer server;
    private final Queue<byte[]> received = new ArrayDeque<>();

    /** Listens on a free port. */
    public Collector() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server = HttpServer.create(address, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /** Where traces are to be sent to. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces");
    }

    /** The bodies of requests. */
    public synchronized List<byte[]> received() {
        return List.copyOf(received);
    }

    /** Every span of them. */
    public List<Span> spans() {
        return received().stream().flatMap(body -> Span.in(body).stream()).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            keep(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private synchronized void keep(byte[] body) {
        received.add(body);
        if (received.size() > MOST) {
            received.remove();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
