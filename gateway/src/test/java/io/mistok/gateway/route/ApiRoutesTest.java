package io.mistok.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Keys;
import io.mistok.gateway.world.World;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRoutesTest extends GatewayTest {
    @ParameterizedTest
    @CsvSource({
        "GET, /api/channels, menu",
        "POST, /api/channels, menu",
        "PATCH, /api/channels/ch_1, menu",
        "DELETE, /api/channels/ch_1, menu",
        "POST, /api/channels/ch_1/check, menu",
        "PUT, /api/channels/ch_1/menu/draft, menu",
        "POST, /api/channels/ch_1/menu/versions/3/restore, menu",
        "GET, /api/channels/replies, menu",
        "GET, /api/channels/ch_1/replies, reply",
        "PUT, /api/channels/ch_1/replies/keys/PRICE, reply",
        "DELETE, /api/channels/ch_1/replies/scans/7, reply",
        "POST, /api/channels/ch_1/replies/preview, reply",
        "GET, /api/channels/ch_1/stats/clicks?from=2026-11-01&to=&item=a%2Fb, stats",
        "GET, /api/channels/ch_1/stats/items, stats"
    })
    void everyPathHasItsService(String method, String target, String service) {
        var reply = client().send(method, target, null, World.asAdmin());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(fake(service).next().target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a%2Fb", "a%2fb%2F%2Fc", "50%25", "%2525", "a%3Bb", "a;b=c", "%E4%BB%B7%E6%A0%BC",
                "a%5Cb", "a+b", "a%20b", "a:b@c", "..%2F..%2Fx", "%2E", "a%3Fb%23c"
            })
    void keysStayAsTheyWereWritten(String key) {
        var target = "/api/channels/ch_1/replies/keys/" + key;

        assertThat(client().get(target, World.asAdmin()).status()).isEqualTo(200);
        assertThat(World.REPLY.next().target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/channels/ch_1%2Freplies",
                "/api/channels/..%2Fsession",
                "/api/channels/%2e%2e/session",
                "/api/channels/ch_1/replies/../../../actuator/prometheus",
                "/api//channels",
                "/api/channels/ch_1;x=y"
            })
    void crookedPathsAreRefused(String target) {
        var reply = client().get(target, World.asAdmin());

        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.contentType()).isEqualTo("application/problem+json");
        assertThat(World.MENU.wasAsked() || World.REPLY.wasAsked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded", "text/csv"})
    void bodiesArriveWhole(String contentType) {
        var body = "{\"name\":\"Львів & кава=%20+\"}".getBytes(StandardCharsets.UTF_8);
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            client().send(
                            method,
                            "/api/channels/ch_1?name=a",
                            body,
                            World.asAdmin(),
                            "Content-Type: " + contentType);

            var received = World.MENU.next();
            assertThat(received.target()).isEqualTo("/api/channels/ch_1?name=a");
            assertThat(received.body()).isEqualTo(body);
            assertThat(received.header("Content-Type")).containsExactly(contentType);
        }
    }

    @Test
    void servicesGetTheInternalTokenInPlaceOfTheCallersSecrets() throws Exception {
        client().get(
                        "/api/channels",
                        World.asAdmin(),
                        "Cookie: mistok-session=x; other=y",
                        "X-Forwarded-For: 6.6.6.6",
                        "X-Forwarded-Host: evil.example",
                        "X-Forwarded-Proto: https",
                        "X-CSRF-Token: z",
                        "Accept: text/csv",
                        "Accept-Language: uk");

        var received = World.MENU.next();
        assertThat(received.headers())
                .doesNotContainKeys(
                        "Cookie",
                        "X-csrf-token",
                        "X-forwarded-for",
                        "X-forwarded-host",
                        "X-forwarded-proto");
        assertThat(received.header("Accept")).containsExactly("text/csv");
        assertThat(received.header("Accept-Language")).containsExactly("uk");
        var token = SignedJWT.parse(received.header("Authorization").getFirst().substring(7));
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) Keys.PAIR.getPublic()))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(claims.getIssuer()).isEqualTo("mistok-gateway");
        assertThat(claims.getAudience()).containsExactly("mistok");
        assertThat(claims.getSubject()).isEqualTo(World.ADMIN);
        assertThat(claims.getStringClaim("scope")).isEqualTo("admin");
        assertThat(claims.getExpirationTime().toInstant())
                .isBetween(clock().instant().plusSeconds(25), clock().instant().plusSeconds(61));
    }

    @Test
    void withoutSignInNobodyIsAsked() {
        assertThat(client().post("/api/channels", "{}").status()).isEqualTo(401);
        assertThat(client().get("/api/channels", "Authorization: Bearer x").status())
                .isEqualTo(401);
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    @Test
    void theServicesAnswerComesBackWithOurHeaders() {
        World.MENU.behaves(exchange -> {
            exchange.getResponseHeaders().set("Location", "/api/channels/ch_1");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Set-Cookie", "JSESSIONID=1");
            exchange.getResponseHeaders().set("Cache-Control", "no-cache, max-age=0");
            exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
            FakeService.answer(exchange, 201, "application/json", "{\"a\":1}");
        });

        var reply = client().post("/api/channels", "{}", World.asAdmin());

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.body()).isEqualTo("{\"a\":1}");
        assertThat(reply.header("Location")).containsExactly("/api/channels/ch_1");
        assertThat(reply.header("ETag")).containsExactly("\"7\"");
        assertThat(reply.header("Set-Cookie")).isEmpty();
        assertThat(reply.header("Cache-Control")).containsExactly("no-store");
        assertThat(reply.header("X-Frame-Options")).containsExactly("DENY");
    }

    @Test
    void aServicesProblemComesBackAsItIs() {
        World.REPLY.answers(422, "application/problem+json", "{\"type\":\"urn:x\",\"errors\":[]}");

        var reply = client().get("/api/channels/ch_1/replies", World.asAdmin());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.contentType()).isEqualTo("application/problem+json");
        assertThat(reply.body()).isEqualTo("{\"type\":\"urn:x\",\"errors\":[]}");
    }

    @Test
    void anEmptyAnswerStaysEmpty() {
        World.MENU.behaves(exchange -> exchange.sendResponseHeaders(204, -1));

        assertThat(client().send("DELETE", "/api/channels/ch_1", null, World.asAdmin()).status())
                .isEqualTo(204);
    }

    @Test
    void aServiceThatRefusesTheGatewayIsNotTheCallersFault() {
        World.STATS.answers(401, "application/json", "{}");

        var reply = client().get("/api/channels/ch_1/stats/items", World.asAdmin());

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.json().path("service").asString()).isEqualTo("stats-service");
    }

    @Test
    void aLostAnswerNamesTheServiceAndIsNotRepeated() {
        World.MENU.behaves(exchange -> exchange.close());

        var reply = client().post("/api/channels", "{}", World.asAdmin());

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:service-unavailable");
        assertThat(reply.json().path("service").asString()).isEqualTo("menu-service");
        World.MENU.next();
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    @Test
    void theServicesOwnPagesAreNotReachable() {
        for (var path : List.of("/actuator/health", "/v3/api-docs", "/swagger-ui/index.html")) {
            client().get(path, World.asAdmin());
            client().get("/api/channels/.." + path, World.asAdmin());
        }
        assertThat(World.MENU.wasAsked() || World.INGEST.wasAsked()).isFalse();
    }

    @Test
    void anUnknownAddressIsAProblem() {
        for (var path :
                List.of(
                        "/nothing",
                        "/api/nothing",
                        "/simulator/api/accounts",
                        "/webjars/swagger-ui/x")) {
            var reply = client().get(path, World.asAdmin());

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:not-found");
        }
    }

    private static FakeService fake(String name) {
        return switch (name) {
            case "menu" -> World.MENU;
            case "reply" -> World.REPLY;
            default -> World.STATS;
        };
    }
}
