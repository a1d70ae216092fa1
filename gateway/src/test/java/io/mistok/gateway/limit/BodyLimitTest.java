package io.mistok.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyLimitTest extends GatewayTest {
    private static final int API = 1024 * 1024;
    private static final int CALLBACK = 68 * 1024;

    @Test
    void theApiTakesAMebibyte() {
        var reply = client().send("PUT", "/api/channels/ch_1", new byte[API], World.asAdmin());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(World.MENU.next().body()).hasSize(API);
    }

    @Test
    void oneByteMoreIsTooMuch() {
        var reply = client().send("PUT", "/api/channels/ch_1", new byte[API + 1], World.asAdmin());

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:body-too-large");
        assertThat(reply.json().path("limit").asInt()).isEqualTo(API);
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    @Test
    void aBodyWithoutALengthIsMeasuredToo() {
        var fits =
                client().sendChunked("PUT", "/api/channels/ch_1", new byte[API], World.asAdmin());
        var tooLarge =
                client().sendChunked(
                                "PUT", "/api/channels/ch_1", new byte[API + 1], World.asAdmin());

        assertThat(fits.status()).isEqualTo(200);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(World.MENU.next().body()).hasSize(API);
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    @Test
    void theSignInCallHasALimitToo() {
        var body = "{\"username\":\"" + "x".repeat(API) + "\",\"password\":\"x\"}";

        var reply = client().post("/api/session", body, "Content-Type: application/json");

        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void thePlatformIsToldInPlainText() {
        var path = "/callback/wechat/ch_1?signature=x";
        var reply = client().send("POST", path, new byte[CALLBACK + 1]);
        var chunked = client().sendChunked("POST", path, new byte[CALLBACK + 1]);

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.contentType()).startsWith("text/plain");
        assertThat(reply.body()).isEqualTo("Body too large\n");
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(World.INGEST.wasAsked()).isFalse();
        assertThat(client().send("POST", path, new byte[CALLBACK]).status()).isEqualTo(200);
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        var address = client().get("/api/channels?x=" + "x".repeat(20_000), World.asAdmin());
        var header =
                client().get("/api/channels", World.asAdmin(), "X-Long: " + "x".repeat(20_000));

        assertThat(address.status()).isEqualTo(400);
        assertThat(header.status()).isEqualTo(400);
        assertThat(header.body()).doesNotContain("html", "Tomcat");
    }

    @Test
    void brokenChunksAreRefused() {
        var request =
                List.of(
                        "POST /callback/wechat/ch_1 HTTP/1.1",
                        "Host: x",
                        "Transfer-Encoding: chunked",
                        "",
                        "ZZ",
                        "hello",
                        "");
        var reply =
                client().exchange(String.join("\r\n", request).getBytes(StandardCharsets.US_ASCII));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("Bad request\n");
        assertThat(World.INGEST.wasAsked()).isFalse();
    }

    @Test
    void aVersionOrEncodingOfHttpThatNobodyKnowsIsTheCallersMistake() {
        var version = "GET /api/channels HTTP/9.9\r\nHost: x\r\n\r\n";
        var encoding =
                "POST /callback/wechat/ch_1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: zip\r\n\r\n";

        assertThat(client().exchange(bytes(version)).status()).isEqualTo(400);
        assertThat(client().exchange(bytes(encoding)).status()).isEqualTo(400);
    }

    @Test
    void aHeaderThatHoldsMoreThanTextIsRefused() {
        var reply =
                client().send(
                                "PUT",
                                "/api/channels/ch_1",
                                new byte[1],
                                World.asAdmin(),
                                "Content-Type: a\u00ce\u0098\u0001b");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:bad-request");
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void aBodyOfAStrangerIsNotEvenRead() {
        assertThat(client().send("PUT", "/api/channels/ch_1", new byte[API + 1]).status())
                .isEqualTo(401);
    }
}
