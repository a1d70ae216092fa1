package io.mistok.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackRouteTest extends GatewayTest {
    private static final String PATH = "/callback/wechat/ch_0123456789abcdef";
    private static final String SIGNED =
            "?signature=871819b91ce9&timestamp=1700000000&nonce=98%2B7+x&openid=oA%3D%3D&echostr=5%2f9%20%7e&a=1&b&a=2&c=";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/xml",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: application/x-www-form-urlencoded; charset=GBK",
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Type: application/octet-stream",
                "X-Nothing: said"
            })
    void everyByteArrives(String contentType) {
        var body = new byte[60_000];
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        random.nextBytes(body);

        var reply = client().send("POST", PATH + SIGNED, body, contentType);

        assertThat(reply.status()).isEqualTo(200);
        var received = World.INGEST.next();
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.target()).isEqualTo(PATH + SIGNED);
        assertThat(received.body()).isEqualTo(body);
        assertThat(received.header("Content-Length")).containsExactly("60000");
        assertThat(received.header("Content-Type"))
                .isEqualTo(
                        contentType.startsWith("Content-Type")
                                ? List.of(contentType.substring(14))
                                : List.of());
    }

    @Test
    void aFormLooksLikeAFormAndStaysAsItWas() {
        var body = "signature=x&a=%7E+b&&c&signature=871819b91ce9".getBytes(StandardCharsets.UTF_8);

        client().send(
                        "POST",
                        PATH + SIGNED,
                        body,
                        "Content-Type: application/x-www-form-urlencoded");

        var received = World.INGEST.next();
        assertThat(received.target()).isEqualTo(PATH + SIGNED);
        assertThat(received.body()).isEqualTo(body);
    }

    @Test
    void aChunkedBodyArrivesWithItsLength() {
        client().sendChunked("POST", PATH + SIGNED, "<xml/>".getBytes(StandardCharsets.UTF_8));

        var received = World.INGEST.next();
        assertThat(received.body()).asString().isEqualTo("<xml/>");
        assertThat(received.header("Content-Length")).containsExactly("6");
    }

    @Test
    void everyQueryArrivesAsItWas() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var alphabet = "abz019-._~!$&'()*+,;=:@/?%2F%20%E4%BD%A0%25";
        for (var i = 0; i < 200; i++) {
            var query = new StringBuilder("?");
            for (var j = 0; j < 20; j++) {
                var at = random.nextInt(alphabet.length());
                query.append(alphabet.charAt(at) == '%' ? "%2F" : alphabet.charAt(at));
            }
            assertThat(client().get(PATH + query).status()).isEqualTo(200);
            assertThat(World.INGEST.next().target()).isEqualTo(PATH + query);
        }
    }

    @Test
    void aQueryThatCannotBePassedOnIsRefusedInPlainText() {
        var reply = client().get(PATH + "?echostr=%zz");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.contentType()).startsWith("text/plain");
        assertThat(World.INGEST.wasAsked()).isFalse();
    }

    @Test
    void theAnswerIsIngestsAndNothingElse() {
        World.INGEST.behaves(exchange -> {
            exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            FakeService.answer(exchange, 200, "text/plain;charset=UTF-8", "success");
        });

        var reply = client().post(PATH + SIGNED, "<xml/>");

        assertThat(reply.body()).isEqualTo("success");
        assertThat(reply.headers())
                .extracting(line -> line.split(":", 2)[0].toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder("content-type", "content-length", "date");
    }

    @Test
    void aRefusalOfIngestGoesOnAndCloses() {
        World.INGEST.answers(503, "text/plain", "busy");

        var reply = client().post(PATH + SIGNED, "<xml/>");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.header("Connection")).containsExactly("close");
        assertThat(reply.body()).isEqualTo("busy");
    }

    @Test
    void aForgedCallbackIsIngestsToRefuse() {
        World.INGEST.answers(401, "text/plain", "no");

        assertThat(client().post(PATH + SIGNED, "<xml/>").status()).isEqualTo(401);
    }

    @Test
    void strangersClaimsAndSecretsStayBehind() {
        client().post(
                        PATH + SIGNED,
                        "<xml/>",
                        "Cookie: mistok-session=x",
                        World.asAdmin(),
                        "X-Forwarded-For: 1.2.3.4",
                        "Forwarded: for=1.2.3.4",
                        "X-Custom: stays",
                        "X-Hop: goes",
                        "Connection: X-Hop, keep-alive",
                        "User-Agent: Mozilla/4.0");

        var received = World.INGEST.next();
        assertThat(received.headers())
                .doesNotContainKeys(
                        "Cookie", "Authorization", "X-forwarded-for", "Forwarded", "X-hop");
        assertThat(received.header("X-Custom")).containsExactly("stays");
        assertThat(received.header("User-Agent")).containsExactly("Mozilla/4.0");
        assertThat(received.header("Host").getFirst()).startsWith("127.0.0.1:");
    }

    @Test
    void aHeldCallbackIsWaitedFor() {
        World.INGEST.behaves(exchange -> {
            LockSupport.parkNanos(Duration.ofMillis(4_600).toNanos());
            FakeService.answer(exchange, 200, "text/plain", "success");
        });

        assertThat(client().post(PATH + SIGNED, "<xml/>").body()).isEqualTo("success");
    }

    @Test
    void aLostAnswerIsARefusalAndNoSecondAttempt() {
        World.INGEST.behaves(exchange -> exchange.close());

        var reply = client().post(PATH + SIGNED, "<xml/>");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.contentType()).startsWith("text/plain");
        assertThat(reply.header("Connection")).containsExactly("close");
        assertThat(reply.body()).isEqualTo("Service unavailable\n");
        World.INGEST.next();
        assertThat(World.INGEST.wasAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/callback/wechat",
                "/callback/other/ch_1",
                "/callback/wechat/ch_1/x",
                "/callback/wechat/ch_1%2Fx",
                "/callback//wechat/ch_1"
            })
    void otherAddressesAreRefusedInPlainText(String path) {
        var reply = client().get(path);

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.contentType()).startsWith("text/plain");
        assertThat(World.INGEST.wasAsked()).isFalse();
    }

    @Test
    void aMalformedRequestIsRefusedInPlainText() {
        var reply = client().get(PATH + "?a=\"b\"");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.contentType() + reply.body()).doesNotContain("html", "Tomcat");
    }
}
