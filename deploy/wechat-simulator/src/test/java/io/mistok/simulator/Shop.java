package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** An account with a menu, and its server that answers every callback with a greeting. */
final class Shop {
    static final String APP_ID = "wx00000000000000c1";
    static final String ACCOUNT = "/simulator/api/accounts/" + APP_ID;
    static final String ORIGINAL_ID = "gh_0000000000c1";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String MENU =
            "{'button':[{'type':'click','name':'One','key':'K'},{'name':'Two','sub_button':["
                    + "{'type':'view','name':'Shop','url':'https://example.com/shop'},"
                    + "{'type':'click','name':'Three','key':'L'}]}]}";

    private final Http http;
    private final HttpServer server;
    private final List<String> callbacks = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<String> behaviour = _ -> "success";

    Shop(int port) throws Exception {
        http = new Http(port);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    Shop registered() throws Exception {
        http.post(
                "/simulator/api/accounts",
                "{'appId':'%s','appSecret':'%s','originalId':'%s','name':'A shop'}"
                        .formatted(APP_ID, SECRET, ORIGINAL_ID));
        return this;
    }

    Shop connected() throws Exception {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var saved =
                http.put(
                        ACCOUNT + "/server",
                        "{'url':'%s','token':'abc','mode':'plain'}".formatted(address));
        assertThat(saved.status()).isEqualTo(200);
        return this;
    }

    Shop withMenu() throws Exception {
        assertThat(call("/cgi-bin/menu/create", MENU).errcode()).isZero();
        return this;
    }

    /** A call of WeChat's API, as the account makes it. */
    Http.Answer call(String path, String body) throws Exception {
        var token =
                http.get(
                        "/cgi-bin/token?grant_type=client_credential&appid=%s&secret=%s"
                                .formatted(APP_ID, SECRET));
        return http.post(path + "?access_token=" + token.text("/access_token"), body);
    }

    Http.Answer act(String openId, String action, String body) throws Exception {
        return http.post(ACCOUNT + "/followers/" + openId + "/" + action, body);
    }

    void answers(UnaryOperator<String> what) {
        behaviour = what;
    }

    static String text(String openId, String text) {
        return """
        <xml><ToUserName>%s</ToUserName><FromUserName>%s</FromUserName>\
        <CreateTime>1700000000</CreateTime><MsgType>text</MsgType>\
        <Content>%s</Content></xml>\
        """
                .formatted(openId, ORIGINAL_ID, text);
    }

    /** What arrived so far, as XML. */
    List<String> callbacks() {
        return callbacks;
    }

    void close() throws Exception {
        http.delete(ACCOUNT);
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var answer = query.replaceAll(".*echostr=", "");
        if (!body.isEmpty()) {
            callbacks.add(body);
            answer = behaviour.apply(body);
        }
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.isEmpty() ? 500 : 200, Math.max(bytes.length, 1));
        exchange.getResponseBody().write(answer.isEmpty() ? new byte[] {'!'} : bytes);
        exchange.close();
    }
}
