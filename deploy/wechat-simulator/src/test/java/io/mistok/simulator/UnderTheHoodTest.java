package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page shows beside the phones: people, and what went over the wire for them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnderTheHoodTest {
    private static final String FOLLOWERS = Shop.ACCOUNT + "/followers";
    private static final String ANNA = FOLLOWERS + "/oAnna";

    private final Http http;
    private final int port;
    private final Shop shop;

    UnderTheHoodTest(@LocalServerPort int port) throws Exception {
        this.http = new Http(port);
        this.port = port;
        this.shop = new Shop(port);
    }

    @BeforeEach
    void open() throws Exception {
        shop.registered().connected().withMenu();
        shop.answers(_ -> Shop.text("oAnna", "welcome"));
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
    }

    @Test
    void anEntryNamesTheExchangeThatItBelongsTo() throws Exception {
        var answer = shop.act("oAnna", "subscribe", "");

        var number = answer.json().path("number").asLong();
        var entries = http.get(ANNA + "/conversation").json();
        assertThat(entries).hasSize(2);
        assertThat(entries).allMatch(entry -> entry.path("exchange").asLong() == number);
        var exchange = http.get(ANNA + "/exchanges/" + number);
        assertThat(exchange.text("/callback")).isEqualTo("subscribe");
        assertThat(exchange.text("/clear")).contains("<FromUserName><![CDATA[oAnna]]>");
        assertThat(exchange.json().path("finished").asBoolean()).isTrue();
        assertThat(exchange.text("/deliveries/0/request/url")).contains("signature=");
        assertThat(exchange.text("/deliveries/0/request/body")).isEqualTo(exchange.text("/clear"));
        assertThat(exchange.text("/deliveries/0/response")).contains("welcome");
        assertThat(exchange.json().at("/deliveries/0/clearResponse").isNull()).isTrue();
        assertThat(http.get(ANNA + "/exchanges").json()).containsExactly(exchange.json());
        assertThat(http.get(FOLLOWERS + "/oBen/exchanges/" + number).status()).isEqualTo(404);
    }

    @Test
    void aMessageOfTheAccountNamesTheCallThatBroughtIt() throws Exception {
        shop.act("oAnna", "subscribe", "");

        shop.call(
                "/cgi-bin/message/custom/send",
                "{'touser':'oAnna','msgtype':'text','text':{'content':'later'}}");

        var entry = http.get(ANNA + "/conversation").json().path(2);
        assertThat(entry.path("kind").asString()).isEqualTo("customer-service-message");
        assertThat(entry.path("exchange").isNull()).isTrue();
        var call = http.get("/simulator/api/calls/" + entry.path("call").asString());
        assertThat(call.text("/path")).isEqualTo("/cgi-bin/message/custom/send");
        assertThat(call.text("/request")).contains("later");
        assertThat(call.text("/response")).contains("\"errcode\":0");
        assertThat(http.get("/simulator/api/calls/gone").status()).isEqualTo(404);
    }

    @Test
    void aButtonOfWeChatsOwnHasNoExchange() throws Exception {
        shop.call(
                "/cgi-bin/menu/create",
                "{'button':[{'type':'media_id','name':'Film','media_id':'M'}]}");
        shop.act("oAnna", "subscribe", "");

        var answer = shop.act("oAnna", "click", "{'name':'Film'}");

        assertThat(answer.json().path("number").isNull()).isTrue();
        assertThat(answer.text("/shown/content/mediaId")).isEqualTo("M");
    }

    @Test
    void peopleHaveNamesAndWindows() throws Exception {
        shop.act("oAnna", "subscribe", "");
        shop.act("oAnna", "text", "{'text':'hi'}");

        var anna = http.get(FOLLOWERS).json().path(0);
        assertThat(anna.path("nickname").asString()).isNotBlank();
        assertThat(anna.path("following").asBoolean()).isTrue();
        assertThat(anna.path("sample").asBoolean()).isFalse();
        assertThat(anna.path("lastAt").asString()).isNotBlank();
        assertThat(anna.path("windows"))
                .extracting(window -> window.path("trigger").asString())
                .containsExactly("follow", "message");
        assertThat(anna.at("/windows/1/left").asInt()).isEqualTo(5);
    }

    @Test
    void peopleComeAreNamedAndAreForgotten() throws Exception {
        var made = http.post(FOLLOWERS, "{'nickname':'Olena'}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("/openId")).matches("oSim[A-Za-z0-9_-]{24}");
        assertThat(made.text("/nickname")).isEqualTo("Olena");
        var olena = FOLLOWERS + "/" + made.text("/openId");

        assertThat(send("PATCH", olena, "{\"nickname\":\"Оленка\"}").status()).isEqualTo(200);
        assertThat(http.get(FOLLOWERS).text("/0/nickname")).isEqualTo("Оленка");
        assertThat(http.post(FOLLOWERS, "{'nickname':''}").text("/errors/0/pointer"))
                .isEqualTo("/nickname");
        assertThat(http.delete(olena).status()).isEqualTo(204);
        assertThat(http.get(FOLLOWERS).json()).isEmpty();
        assertThat(http.delete(olena).status()).isEqualTo(404);
    }

    @Test
    void anAccountHasANameToo() throws Exception {
        assertThat(http.get(Shop.ACCOUNT).text("/name")).isEqualTo("A shop");
        assertThat(send("PATCH", Shop.ACCOUNT, "{\"name\":\"Львівська кава\"}").status())
                .isEqualTo(200);
        assertThat(http.get(Shop.ACCOUNT).text("/name")).isEqualTo("Львівська кава");
        assertThat(send("PATCH", Shop.ACCOUNT, "{}").text("/errors/0/pointer")).isEqualTo("/name");
    }

    @Test
    void oneStreamTellsEverything() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri(Shop.ACCOUNT + "/stream")).build();
            var lines = client.send(request, HttpResponse.BodyHandlers.ofLines()).body();
            var events = lines.filter(line -> !line.isEmpty()).iterator();
            assertThat(events.next()).isEqualTo(":watching");

            shop.act("oAnna", "subscribe", "");
            assertThat(until(events, "event:entry")).contains("oAnna", "\"type\":\"subscribe\"");
            assertThat(until(events, "event:entry")).contains("welcome");
            assertThat(until(events, "event:exchange")).contains("\"outcome\":\"replied\"");
            shop.withMenu();
            assertThat(until(events, "event:menu")).isEqualTo("data:{}");
            http.delete(Shop.ACCOUNT);
            assertThat(until(events, "event:account")).isEqualTo("data:{}");
            assertThat(events.hasNext()).isFalse();
        }
    }

    @Test
    void aPictureIsShownAsItWasSentAndEveryOtherAsADrawing() throws Exception {
        var bytes = new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        var sent =
                HttpRequest.newBuilder(uri("/simulator/api/media"))
                        .header("Content-Type", "image/png")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            var address = URI.create(answer.headers().firstValue("Location").orElseThrow());
            assertThat(answer.body()).contains(address.toString());
            var shown = client.send(get(address), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(shown.body()).isEqualTo(bytes);
            assertThat(shown.headers().firstValue("Content-Type")).contains("image/png");

            var drawing =
                    client.send(
                            get(uri("/simulator/api/media?id=%3Cb%3E%2F%00%26")),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(drawing.headers().firstValue("Content-Type")).contains("image/svg+xml");
            assertThat(drawing.body()).contains("<title>&lt;b&gt;/ &amp;</title>");
        }
        assertThat(http.post("/simulator/api/media", "{}").status()).isEqualTo(422);
    }

    private static String until(Iterator<String> events, String line) {
        while (!events.next().equals(line)) {
            // Something else has happened first.
        }
        return events.next();
    }

    private Http.Answer send(String method, String path, String body) throws Exception {
        return http.send(method, path, body);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpRequest get(URI address) {
        return HttpRequest.newBuilder(address).build();
    }
}
