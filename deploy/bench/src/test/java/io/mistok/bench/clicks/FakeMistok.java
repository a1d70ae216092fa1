package io.mistok.bench.clicks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The calls that a bench makes, answered as Mistok does for a plain channel. */
final class FakeMistok implements AutoCloseable {
    private static final Pattern OPEN_ID = Pattern.compile("<FromUserName><!\\[CDATA\\[(.*?)]]>");
    private static final Pattern TEXT = Pattern.compile("\"text\":\"([^\"]{5,})\"");

    final List<String> calls = new CopyOnWriteArrayList<>();
    final AtomicInteger clicks = new AtomicInteger();
    volatile int brokenEvery = Integer.MAX_VALUE;
    volatile int forgotten;

    private final Set<String> people = ConcurrentHashMap.newKeySet();
    private final HttpServer server;
    private volatile String originalId = "";
    private volatile String text = "";

    FakeMistok() {
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

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/callback/")) {
                click(exchange, body);
                return;
            }
            calls.add(exchange.getRequestMethod() + " " + path);
            answer(exchange, 200, api(path, body));
        }
    }

    private String api(String path, String body) {
        if (path.equals("/api/channels")) {
            originalId = body.replaceAll(".*\"originalId\":\"([^\"]*)\".*", "$1");
            return "{\"id\":\"ch_1\",\"appId\":\"wx1\",\"token\":\"t\",\"encodingAesKey\":\"%s\"}"
                    .formatted("a".repeat(43));
        }
        if (path.endsWith("/stats/clicks")) {
            return "{\"series\":[{\"total\":1}],\"total\":%d,\"unique\":%d}"
                    .formatted(clicks.get() - forgotten, people.size());
        }
        var given = TEXT.matcher(body);
        text = given.find() ? given.group(1) : text;
        return "{}";
    }

    private void click(HttpExchange exchange, String body) throws IOException {
        var number = clicks.incrementAndGet();
        var openId = OPEN_ID.matcher(body);
        people.add(openId.find() ? openId.group(1) : "");
        if (number % brokenEvery == 0) {
            answer(exchange, 503, "busy");
            return;
        }
        answer(
                exchange,
                200,
                ("<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]>"
                                + "</FromUserName><MsgType><![CDATA[text]]></MsgType>"
                                + "<Content><![CDATA[%s]]></Content></xml>")
                        .formatted(openId.group(1), originalId, text));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
