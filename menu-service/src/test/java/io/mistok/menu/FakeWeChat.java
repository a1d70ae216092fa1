package io.mistok.menu;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stand-in for WeChat's API that remembers what it was asked and answers as it is told. */
@NullUnmarked
public final class FakeWeChat implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> scripted = new ConcurrentHashMap<>();
    private final Map<String, Answer> standing = new ConcurrentHashMap<>();

    private FakeWeChat(HttpServer server) {
        this.server = server;
    }

    public static FakeWeChat start() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(address, 0);
            var fake = new FakeWeChat(server);
            server.createContext("/", fake::serve);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            fake.reset();
            return fake;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Forgets everything; from now on all is well. */
    public void reset() {
        calls.clear();
        scripted.clear();
        standing.clear();
        always("/cgi-bin/stable_token", "{\"access_token\":\"T1\",\"expires_in\":7200}");
        always("/cgi-bin/menu/create", "{\"errcode\":0,\"errmsg\":\"ok\"}");
        always("/cgi-bin/menu/get", "{\"errcode\":46003,\"errmsg\":\"menu no exist\"}");
        always("/cgi-bin/getcallbackip", "{\"ip_list\":[\"101.226.103.61\",\"101.226.62.0/25\"]}");
        always("/cgi-bin/get_current_selfmenu_info", "{\"is_menu_open\":0}");
        always("/cgi-bin/customservice/getkflist", "{\"kf_list\":[]}");
    }

    public void always(String path, String json) {
        standing.put(path, new Answer(json, null));
    }

    /** The next answers of this path, before the standing one. */
    public void next(String path, String... answers) {
        for (var json : answers) {
            script(path).add(new Answer(json, null));
        }
    }

    /** Runs something while the next call of this path waits for its answer. */
    public void next(String path, String json, Runnable before) {
        script(path).add(new Answer(json, before));
    }

    private Deque<Answer> script(String path) {
        return scripted.computeIfAbsent(path, _ -> new ConcurrentLinkedDeque<>());
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path.equals(path)).toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var uri = exchange.getRequestURI();
            if (exchange.getRequestHeaders().containsKey("Transfer-Encoding")) {
                exchange.sendResponseHeaders(411, -1);
                return;
            }
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            calls.add(
                    new Call(
                            exchange.getRequestMethod(),
                            uri.getPath(),
                            uri.getQuery() == null ? "" : uri.getQuery(),
                            body));
            if (uri.getPath().equals("/cgi-bin/menu/create")) {
                showAsLive(body);
            }
            answer(exchange, uri.getPath());
        }
    }

    /** What menu/get says afterwards, with the empty lists that WeChat adds. */
    private void showAsLive(String body) {
        if (!standing.get("/cgi-bin/menu/create").json.contains("\"errcode\":0")) {
            return;
        }
        var menu = (ObjectNode) JSON.readTree(body);
        for (var button : menu.path("button")) {
            var top = (ObjectNode) button;
            top.path("sub_button").forEach(sub -> ((ObjectNode) sub).putArray("sub_button"));
            if (!top.has("sub_button")) {
                top.putArray("sub_button");
            }
        }
        always("/cgi-bin/menu/get", "{\"menu\":" + menu + "}");
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        var queue = script(path);
        var answer = queue.isEmpty() ? standing.get(path) : queue.poll();
        if (answer == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        if (answer.before != null) {
            answer.before.run();
        }
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        var bytes = answer.json.getBytes(UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Answer(String json, Runnable before) {}

    /** What was asked. */
    public record Call(String method, String path, String query, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }
}
