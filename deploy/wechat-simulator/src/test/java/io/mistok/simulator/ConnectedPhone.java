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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A follower of an account with a menu, whose callbacks are answered here. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ConnectedPhone {
    static final String APP_ID = "wx00000000000000b1";
    static final String SECRET = "0123456789abcdef0123456789abcdef";
    static final String ACCOUNT = "/simulator/api/accounts/" + APP_ID;

    final Http http;
    final int port;
    final List<String> callbacks = new CopyOnWriteArrayList<>();
    final HttpServer server = startServer();

    ConnectedPhone(@LocalServerPort int port) throws IOException {
        this.http = new Http(port);
        this.port = port;
    }

    @BeforeEach
    void connect() throws Exception {
        http.post(
                "/simulator/api/accounts",
                "{'appId':'%s','appSecret':'%s','originalId':'gh_0000000000b1'}"
                        .formatted(APP_ID, SECRET));
        var saved =
                http.put(
                        ACCOUNT + "/server",
                        "{'url':'http://127.0.0.1:%d/','token':'abc','mode':'plain'}"
                                .formatted(server.getAddress().getPort()));
        assertThat(saved.status()).isEqualTo(200);
        var token =
                http.get(
                        "/cgi-bin/token?grant_type=client_credential&appid=%s&secret=%s"
                                .formatted(APP_ID, SECRET));
        var created =
                http.post(
                        "/cgi-bin/menu/create?access_token=" + token.text("/access_token"),
                        "{'button':[{'type':'click','name':'One','key':'K'},{'name':'Two','sub_button':["
                                + "{'type':'view','name':'Shop','url':'https://example.com/shop'},"
                                + "{'type':'scancode_waitmsg','name':'Scan','key':'S'},"
                                + "{'type':'pic_weixin','name':'Pictures','key':'P'},"
                                + "{'type':'location_select','name':'Where','key':'L'},"
                                + "{'type':'media_id','name':'Film','media_id':'M'}]}]}");
        assertThat(created.errcode()).isZero();
        assertThat(act("subscribe", "").status()).isEqualTo(200);
        callbacks.clear();
    }

    @AfterEach
    void disconnect() throws Exception {
        http.delete(ACCOUNT);
        server.stop(0);
    }

    Http.Answer act(String action, String body) throws Exception {
        return http.post(ACCOUNT + "/followers/oA/" + action, body);
    }

    private HttpServer startServer() throws IOException {
        var started =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/", this::answer);
        started.createContext(
                "/api/channels/ch_1",
                exchange ->
                        write(
                                exchange,
                                """
                                {"id":"ch_1","appId":"%s","encryption":"secure","token":"Token1",\
                                "encodingAesKey":"%s","callbackUrl":"http://127.0.0.1:%d/callback"}
                                """
                                        .formatted(
                                                APP_ID,
                                                "A".repeat(43),
                                                started.getAddress().getPort())));
        started.start();
        return started;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        if (exchange.getRequestMethod().equals("GET")) {
            write(exchange, query.replaceAll(".*echostr=", ""));
            return;
        }
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        callbacks.add(body);
        write(
                exchange,
                body.contains("VIEW")
                        ? "success"
                        : "<xml><ToUserName>oA</ToUserName><FromUserName>gh_0000000000b1</FromUserName>"
                                + "<CreateTime>1700000000</CreateTime><MsgType>text</MsgType>"
                                + "<Content>a \"reply\"</Content></xml>");
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
