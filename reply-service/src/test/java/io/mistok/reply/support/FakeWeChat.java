package io.mistok.reply.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WeChat's side of the two calls we make; answers are scripted, the rest is "ok". */
public final class FakeWeChat implements AutoCloseable {
    /** Instead of an answer: the connection breaks after the request was read. */
    public static final String BREAK = "BREAK";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final Queue<String> tokenAnswers = new ArrayDeque<>();
    private final Queue<String> sendAnswers = new ArrayDeque<>();
    private final AtomicInteger tokens = new AtomicInteger();

    /** What was sent, with the token it was sent with. */
    public record Sent(String token, String raw, JsonNode body) {}

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final List<JsonNode> tokenCalls = new CopyOnWriteArrayList<>();

    public FakeWeChat() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cgi-bin/stable_token", this::token);
        server.createContext("/cgi-bin/message/custom/send", this::send);
        server.start();
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public FakeWeChat answerToken(String json) {
        synchronized (tokenAnswers) {
            tokenAnswers.add(json);
        }
        return this;
    }

    public FakeWeChat answerSend(String json) {
        synchronized (sendAnswers) {
            sendAnswers.add(json);
        }
        return this;
    }

    public List<Sent> sent() {
        return sent;
    }

    /** Messages to one follower. */
    public List<Sent> sentTo(String openId) {
        return sent.stream()
                .filter(it -> openId.equals(it.body().path("touser").stringValue()))
                .toList();
    }

    public List<JsonNode> tokenCalls() {
        return tokenCalls;
    }

    private void token(HttpExchange exchange) throws IOException {
        tokenCalls.add(JSON.readTree(body(exchange)));
        String scripted = next(tokenAnswers);
        answer(
                exchange,
                scripted != null
                        ? scripted
                        : "{\"access_token\":\"T%d\",\"expires_in\":7200}"
                                .formatted(tokens.incrementAndGet()));
    }

    private void send(HttpExchange exchange) throws IOException {
        String raw = body(exchange);
        String token = exchange.getRequestURI().getQuery().replace("access_token=", "");
        sent.add(new Sent(token, raw, JSON.readTree(raw)));
        String scripted = next(sendAnswers);
        answer(exchange, scripted != null ? scripted : "{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    /** Of what comes in chunks nothing is read, as by many a small server. */
    private static String body(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        boolean chunked = exchange.getRequestHeaders().containsKey("Transfer-Encoding");
        return chunked ? "" : new String(bytes, UTF_8);
    }

    private static String next(Queue<String> answers) {
        synchronized (answers) {
            return answers.poll();
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        if (json.equals(BREAK)) {
            exchange.close();
            return;
        }
        byte[] body = json.getBytes(UTF_8);
        // As the platform does: JSON that does not call itself so.
        exchange.getResponseHeaders().set("content-type", "text/plain");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
