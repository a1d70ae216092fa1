package io.mistok.prove.wechat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.mistok.prove.ledger.Ledger;
import io.mistok.prove.ledger.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's API as far as the services need it: tokens, and customer-service messages. */
public final class WeChatServer implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OK = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    private final HttpServer server;
    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> fetched = new ConcurrentHashMap<>();
    private volatile Ledger ledger = new Ledger();
    private volatile Windows windows = new Windows();
    private volatile Function<Message, Trouble> trouble = _ -> new Trouble.None();

    /** Listens on the loopback address. */
    public WeChatServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/cgi-bin/stable_token", exchange -> answer(exchange, this::token));
        server.createContext("/cgi-bin/message/custom/send", this::send);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** From now on messages are noted here. */
    public void noteIn(Ledger book, Windows open) {
        ledger = book;
        windows = open;
    }

    /** From now on calls end so; the message is as it would be noted. */
    public void troubled(Function<Message, Trouble> by) {
        trouble = by;
    }

    public void register(Account account) {
        accounts.put(account.appId(), account);
    }

    /** The token of an account is worth nothing any more: the next call gets 42001. */
    public void expire(Account account) {
        tokens.values().removeIf(account.appId()::equals);
    }

    /** How often an account's token was asked for. */
    public int tokensFetched(Account account) {
        return fetched.computeIfAbsent(account.appId(), _ -> new AtomicInteger()).get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String token(JsonNode question) {
        var appId = question.path("appid").asString("");
        if (!accounts.containsKey(appId)) {
            return error(40013, "invalid appid");
        }
        var number = fetched.computeIfAbsent(appId, _ -> new AtomicInteger()).incrementAndGet();
        // A stable token stays the same while it is good, however often it is asked for.
        var token =
                tokens.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(appId))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(appId + "-" + number);
        tokens.put(token, appId);
        return "{\"access_token\":\"%s\",\"expires_in\":7200}".formatted(token);
    }

    private void send(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestURI().getQuery().replace("access_token=", "");
        var account = Optional.ofNullable(tokens.get(token)).map(accounts::get);
        if (account.isEmpty()) {
            answer(exchange, _ -> error(42001, "access_token expired"));
            return;
        }
        var message = message(account.get(), read(exchange));
        switch (trouble.apply(message)) {
            case Trouble.None _ -> answer(exchange, _ -> taken(message));
            case Trouble.Code it -> answer(exchange, _ -> refused(it));
            case Trouble.BadGateway _ -> write(exchange, 502, "Bad Gateway");
            case Trouble.TakenThenReset _ -> {
                taken(message);
                exchange.close();
            }
        }
    }

    private static String refused(Trouble.Code code) {
        return error(code.errcode(), code.errmsg());
    }

    private String taken(Message message) {
        if (!windows.use(message.channelId(), message.openId(), message.at())) {
            ledger.add(with(message, 45015, false));
            return error(45015, "response out of time limit or subscription is canceled");
        }
        ledger.add(message);
        return OK;
    }

    private static Message with(Message it, int errcode, boolean inWindow) {
        return new Message(it.channelId(), it.openId(), it.text(), it.at(), errcode, inWindow);
    }

    private static Message message(Account account, JsonNode json) {
        return new Message(
                account.channelId(),
                json.path("touser").asString(""),
                json.path("text").path("content").asString(""),
                System.currentTimeMillis(),
                0,
                true);
    }

    private static void answer(HttpExchange exchange, Function<JsonNode, String> by)
            throws IOException {
        write(exchange, 200, by.apply(read(exchange)));
    }

    private static JsonNode read(HttpExchange exchange) throws IOException {
        var bytes = exchange.getRequestBody().readAllBytes();
        return bytes.length == 0 ? JSON.createObjectNode() : JSON.readTree(bytes);
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String error(int code, String message) {
        return "{\"errcode\":%d,\"errmsg\":\"%s rid: prove\"}".formatted(code, message);
    }
}
