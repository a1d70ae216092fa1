package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S09: every call of every OpenAPI document with everything but the right credentials, at the
 * services' own ports and at the gateway.
 */
@ExtendWith(RunningMistok.class)
class TokensIT {
    private static final List<String> SERVICES = List.of("menu", "reply", "stats");
    private static final String JSON = "Content-Type: application/json";

    private final Mistok mistok;
    private final RawHttp gateway;

    TokensIT(Mistok mistok) {
        this.mistok = mistok;
        this.gateway = new RawHttp(mistok.url());
    }

    private record Endpoint(String service, String method, String path) {
        byte[] body() {
            return method.equals("GET") ? new byte[0] : "{}".getBytes(UTF_8);
        }
    }

    @Test
    void noServiceBelievesAWrongToken() throws Exception {
        var jwts = Jwts.of(mistok.data().resolve("secrets"));
        try (var canary = Canary.everywhere()) {
            var wrong = jwts.wrong("http://127.0.0.1:" + canary.port() + "/keys");
            for (var endpoint : endpoints()) {
                var service = service(endpoint.service());
                wrong.forEach((name, token) -> {
                    var answer = call(service, endpoint, "Authorization: " + token);
                    assertThat(answer.status()).as("%s at %s", name, endpoint).isIn(401, 403);
                });
                if (endpoint.method().equals("GET")) {
                    var right = "Authorization: Bearer " + jwts.right();
                    assertThat(call(service, endpoint, right).status())
                            .as("the right token at %s", endpoint)
                            .isIn(200, 404);
                }
            }
            canary.wasNotTouched();
        }
    }

    @Test
    void theGatewayLetsNobodyInWhoHasNotSignedIn() throws Exception {
        var jwts = Jwts.of(mistok.data().resolve("secrets"));
        for (var endpoint : endpoints()) {
            for (var header :
                    List.of(
                            "X-Nothing: x",
                            "Authorization: Bearer " + jwts.right(),
                            "Authorization: Basic !",
                            "Cookie: mistok-session=" + jwts.right(),
                            "Cookie: mistok-session=",
                            "X-Forwarded-User: " + Mistok.USERNAME,
                            "Remote-User: " + Mistok.USERNAME)) {
                assertThat(call(gateway, endpoint, header).status())
                        .as("%s at %s", header, endpoint)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void noSpellingOfAnAddressGetsAroundSigningIn() {
        var id = Channel.connected(mistok, "plain").id();
        for (var target :
                List.of(
                        "/api//channels",
                        "//api/channels",
                        "/api/channels/",
                        "/api/channels;x=y",
                        "/api;x/channels",
                        "/API/channels",
                        "/Api/Channels",
                        "/api/./channels",
                        "/x/../api/channels",
                        "/callback/../api/channels",
                        "/callback/wechat/../../api/channels",
                        "/callback/wechat/..%2f..%2fapi/channels",
                        "/callback/wechat/%2e%2e/%2e%2e/api/channels",
                        "/callback/wechat/x/..;/..;/api/channels",
                        "/assets/../api/channels",
                        "/assets/..%5c..%5capi/channels",
                        "/c/../api/channels",
                        "/%61pi/channels",
                        "/api%2fchannels",
                        "/api/channels%00",
                        "/api/channels%20",
                        "/api/channels.json",
                        "/api/session/../channels",
                        "/api/session/providers/../../channels",
                        "http://localhost/api/channels",
                        "/healthz/../api/channels",
                        "/actuator/health/../../api/channels")) {
            for (var method : List.of("GET", "HEAD", "POST", "FOO")) {
                var answer = gateway.send(method, target, new byte[0]);
                assertThat(answer.body()).as(target).doesNotContain(id, "appId");
                assertThat(answer.status()).as(method + " " + target).isGreaterThanOrEqualTo(400);
            }
        }
        for (var header : List.of("X-Original-URL: ", "X-Rewrite-URL: ", "X-Forwarded-Prefix: ")) {
            var answer = gateway.get("/healthz", header + "/api/channels");
            assertThat(answer.body()).doesNotContain(id);
        }
    }

    @Test
    void whatElseIsInsideStaysInside() {
        for (var target :
                List.of(
                        "/api/session",
                        "/api/docs",
                        "/api/docs/",
                        "/api/docs/menu",
                        "/simulator/api/accounts",
                        "/simulator/api/accounts/x/followers",
                        "/actuator",
                        "/actuator/prometheus")) {
            assertThat(gateway.get(target).status()).as(target).isEqualTo(401);
        }
        for (var target : List.of("/v3/api-docs", "/cgi-bin/stable_token", "/internal", "/api")) {
            assertThat(gateway.get(target, RawHttp.basic()).status()).as(target).isEqualTo(404);
        }
    }

    /** Credentials that contradict each other are no better than none. */
    @Test
    void aSecondAuthorizationOpensNothing() {
        var wrong = RawHttp.basic("intruder", "x");
        var from = gateway.from("127.0.10.1");
        assertThat(from.get("/api/channels", wrong, RawHttp.basic()).status()).isIn(400, 401);
        assertThat(from.get("/api/channels", wrong, "Cookie: mistok-session=x").status())
                .isEqualTo(401);
    }

    private RawAnswer call(RawHttp server, Endpoint endpoint, String header) {
        return server.send(endpoint.method(), endpoint.path(), endpoint.body(), JSON, header);
    }

    private RawHttp service(String name) {
        return new RawHttp(mistok.address(name.toUpperCase(Locale.ROOT) + "_URL"));
    }

    /** With an identifier of nobody in the place of each variable. */
    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        for (var service : SERVICES) {
            Channel.admin(mistok)
                    .get("/api/docs/" + service)
                    .ok()
                    .json()
                    .path("paths")
                    .forEachEntry((path, methods) ->
                            methods.forEachEntry((method, _) ->
                                    endpoints.add(
                                            new Endpoint(
                                                    service,
                                                    method.toUpperCase(Locale.ROOT),
                                                    path.replaceAll("\\{[^}]*}", "1")))));
        }
        assertThat(endpoints).hasSizeGreaterThan(25);
        return endpoints;
    }
}
