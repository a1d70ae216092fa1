package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A follower's taps and words, over the simulator's own API and its command. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PhoneTest {
    private static final String APP_ID = "wx00000000000000b1";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String ACCOUNT = "/simulator/api/accounts/" + APP_ID;

    private final Http http;
    private final int port;
    private final List<String> callbacks = new CopyOnWriteArrayList<>();
    private final HttpServer server = startServer();

    PhoneTest(@LocalServerPort int port) throws IOException {
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

    @Test
    void aClickShowsTheReply() throws Exception {
        var answer = act("click", "{'key':'K'}");
        assertThat(answer.text("/shown/kind")).isEqualTo("passive-reply");
        assertThat(answer.text("/shown/content/text")).isEqualTo("a \"reply\"");
        assertThat(answer.text("/deliveries/0/outcome")).isEqualTo("replied");
        assertThat(callbacks)
                .singleElement()
                .asString()
                .contains("CLICK", "<EventKey><![CDATA[K]]>");
    }

    @Test
    void aLinkSendsItsAddressAndTheMenu() throws Exception {
        var answer = act("click", "{'place':'2.1'}");
        assertThat(answer.json().path("shown").isNull()).isTrue();
        assertThat(callbacks)
                .singleElement()
                .asString()
                .contains("VIEW", "https://example.com/shop")
                .containsPattern("<MenuId>\\d+</MenuId>");
    }

    @Test
    void aScanSendsWhatTheCameraRead() throws Exception {
        act("click", "{'key':'S','scan':{'type':'barcode','result':'CODE_128,1'}}");
        assertThat(callbacks).singleElement().asString().contains("scancode_waitmsg", "CODE_128,1");
    }

    @Test
    void picturesAndPlacesFollowAsMessages() throws Exception {
        var pictures = act("click", "{'key':'P','pictures':2}");
        assertThat(pictures.json().path("followUps")).hasSize(2);
        act("click", "{'name':'Where','location':{'latitude':1.5,'longitude':2}}");
        assertThat(callbacks).hasSize(5);
        assertThat(callbacks.get(0)).contains("<Count>2</Count>", "PicMd5Sum");
        assertThat(callbacks.get(2)).contains("image", "MsgId");
        assertThat(callbacks.get(3)).contains("location_select", "<Location_X><![CDATA[1.5]]>");
        assertThat(callbacks.get(4)).contains("<Location_X>1.5</Location_X>");
    }

    @Test
    void materialComesWithoutACallback() throws Exception {
        var answer = act("click", "{'place':'2.5'}");
        assertThat(answer.text("/shown/kind")).isEqualTo("material");
        assertThat(callbacks).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|{'text':'hi'}|<Content><![CDATA[hi]]>",
                "text|{'text':'hi','menuEntryId':'7'}|<bizmsgmenuid><![CDATA[7]]>",
                "image|{}|<PicUrl>",
                "voice|{'recognition':'hi'}|<Recognition>",
                "video|{}|<ThumbMediaId>",
                "video|{'isShort':true}|shortvideo",
                "location|{'latitude':1,'longitude':2}|<Location_Y>2<",
                "link|{'title':'t','url':'http://x/'}|<Url>",
                "scan|{'scene':'s'}|<Event><![CDATA[SCAN]]>",
                "report-location|{'latitude':1,'longitude':2}|<Precision>65<",
                "event|{'fields':{'Event':'TEMPLATESENDJOBFINISH','MsgID':1,'Status':'success'}}|<MsgID>1<",
                "unsubscribe|``|<Event><![CDATA[unsubscribe]]>"
            })
    void everythingElseIsSentToo(String action, String body, String sent) throws Exception {
        assertThat(act(action, body).status()).isEqualTo(200);
        assertThat(callbacks).singleElement().asString().contains(sent);
    }

    @Test
    void aScanOfAStrangerFollows() throws Exception {
        act("unsubscribe", "");
        act("scan", "{'scene':'poster'}");
        assertThat(callbacks.getLast()).contains("subscribe", "qrscene_poster", "<Ticket>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "click|{'key':'NO'}|409|/errors/0/pointer|/key",
                "click|{'place':'x'}|422|/errors/0/pointer|/place",
                "click|{'keey':'K'}|400|/errors/0/pointer|/keey",
                "text|{'text':''}|422|/errors/0/pointer|/text",
                "text|{|400|/type|urn:problem-type:mistok:simulator-unreadable-request",
                "subscribe|{}|409|/type|urn:problem-type:mistok:simulator-already-following"
            })
    void badInputIsNamed(String action, String body, int status, String pointer, String value)
            throws Exception {
        var answer = act(action, body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text(pointer)).isEqualTo(value);
    }

    @Test
    void anAddressThatDoesNotKnowTheTokenIsNotSaved() throws Exception {
        var refused =
                http.put(
                        ACCOUNT + "/server",
                        "{'url':'http://127.0.0.1:%d/gone','token':'abc','mode':'plain'}"
                                .formatted(port));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/detail")).contains("HTTP 404");
        var keyless =
                http.put(ACCOUNT + "/server", "{'url':'http://a/','token':'abc','mode':'secure'}");
        assertThat(keyless.text("/errors/0/pointer")).isEqualTo("/encodingAesKey");
    }

    @Test
    void theCommandIsAPhoneToo() throws Exception {
        assertThat(command("click", "K"))
                .contains("delivery: HTTP 200", "shown: passive-reply, text: a \"reply\"");
        assertThat(command("click", "@2.1")).contains("shown: nothing");
        assertThat(command("type", "it's", "\"me\"")).contains("passive-reply");
        assertThat(callbacks.getLast()).contains("<![CDATA[it's \"me\"]]>");
        assertThat(command("show")).contains("it's");
        assertThat(command("click", "NO")).contains("no button with the key NO (HTTP 409)");
        assertThat(command("nonsense")).contains("usage:");
    }

    @Test
    void theCommandConnectsAChannelOfMistok() throws Exception {
        http.delete(ACCOUNT);
        assertThat(command("account", APP_ID, SECRET, "gh_0000000000b1"))
                .contains("appId:      " + APP_ID, "appSecret:  " + SECRET);
        assertThat(command("connect", "ch_1")).contains("connected: callbacks of " + APP_ID);
        assertThat(http.get(ACCOUNT).text("/server/mode")).isEqualTo("secure");
        assertThat(http.get(ACCOUNT).text("/server/token")).isEqualTo("Token1");
    }

    @Test
    void theConversationIsAStreamToo() throws Exception {
        act("text", "{'text':'hi'}");
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d%s/followers/oA/conversation/stream"
                                                .formatted(port, ACCOUNT)))
                        .header("Last-Event-ID", "2")
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
            var events = lines.filter(line -> !line.isEmpty()).iterator();
            assertThat(events.next()).isEqualTo("id:3");
            assertThat(events.next()).contains("\"kind\":\"follower\"", "\"Content\":\"hi\"");
            assertThat(events.next()).isEqualTo("id:4");
            assertThat(events.next()).contains("passive-reply");
            act("text", "{'text':'later'}");
            assertThat(events.next()).isEqualTo("id:5");
            client.shutdownNow();
        }
    }

    private String command(String... words) throws Exception {
        var line = new ArrayList<>(List.of("bash", "./wechat", "-a", APP_ID, "-u", "oA"));
        line.addAll(List.of(words));
        var builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("MISTOK_SIMULATOR_PORT", Integer.toString(port));
        builder.environment().put("MISTOK_PORT", Integer.toString(server.getAddress().getPort()));
        builder.environment().put("MISTOK_ADMIN_USERNAME", "admin");
        builder.environment().put("MISTOK_ADMIN_PASSWORD", "a word");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }

    private Http.Answer act(String action, String body) throws Exception {
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
