package io.mistok.prove.wechat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A business system that answers external replies, as late as its address says. */
public final class ExternalSystem implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;

    /** Listens on the loopback address. */
    public ExternalSystem() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** An address that takes this long, and its name makes it another endpoint than others. */
    public String url(String name, Duration after) {
        return "http://127.0.0.1:%d/%s/%d"
                .formatted(server.getAddress().getPort(), name, after.toMillis());
    }

    /** What it says about an event. */
    public static String text(String channelId, String openId, String key) {
        return "X|" + channelId + "|" + openId + "|" + key;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var event = JSON.readTree(exchange.getRequestBody().readAllBytes());
        var path = exchange.getRequestURI().getPath();
        var millis = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        var text =
                text(
                        event.path("channelId").asString(""),
                        event.path("openId").asString(""),
                        event.path("buttonKey").asString(""));
        var bytes =
                "{\"type\":\"text\",\"text\":\"%s\"}"
                        .formatted(text)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
