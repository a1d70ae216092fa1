package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S10: what answers tell of the inside, and what strangers write into the logs. */
@ExtendWith(RunningMistok.class)
class ExposureIT {
    private static final List<String> ACTUATORS =
            List.of(
                    "env",
                    "heapdump",
                    "threaddump",
                    "beans",
                    "mappings",
                    "configprops",
                    "loggers",
                    "logfile",
                    "shutdown",
                    "refresh",
                    "restart",
                    "metrics",
                    "conditions",
                    "caches",
                    "scheduledtasks",
                    "sessions",
                    "startup",
                    "httpexchanges",
                    "auditevents",
                    "bindings",
                    "gateway",
                    "gateway/routes",
                    "jolokia",
                    "flyway",
                    "liquibase",
                    "info",
                    "sbom",
                    "quartz",
                    "integrationgraph",
                    "health/../env",
                    "env;x",
                    "");

    private static final List<String> INSIDE =
            List.of(
                    "io.mistok",
                    "Exception",
                    "springframework",
                    "Tomcat",
                    "Whitelabel",
                    "\tat ",
                    "java.",
                    "<html",
                    "SQL",
                    "\"trace\"");

    private final Mistok mistok;
    private final RawHttp gateway;

    ExposureIT(Mistok mistok) {
        this.mistok = mistok;
        this.gateway = new RawHttp(mistok.url());
    }

    @Test
    void theGatewayShowsItsHealthAndNoMore() {
        for (var name : ACTUATORS) {
            for (var method : List.of("GET", "POST")) {
                var target = "/actuator/" + name;
                assertThat(gateway.send(method, target, new byte[0]).status())
                        .as(method + " " + target)
                        .isIn(400, 401, 403, 404, 405);
            }
            var signedIn = gateway.get("/actuator/" + name, RawHttp.basic());
            assertThat(signedIn.status()).as(name).isIn(400, 404, 405);
        }
        assertThat(gateway.get("/actuator/prometheus").status()).isEqualTo(401);
        var health = gateway.get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INGEST_URL", "MENU_URL", "REPLY_URL", "STATS_URL"})
    void soDoTheServicesBehindIt(String address) {
        var service = new RawHttp(mistok.address(address));
        for (var name : ACTUATORS) {
            if (!name.isEmpty()) {
                assertThat(service.get("/actuator/" + name).status()).as(name).isIn(400, 401, 404);
                assertThat(service.send("POST", "/actuator/" + name, new byte[0]).status())
                        .as(name)
                        .isIn(400, 401, 403, 404, 405);
            }
        }
        assertThat(service.get("/actuator/health").body()).doesNotContain("components");
    }

    @Test
    void refusalsTellNothingOfTheInside() {
        for (var request :
                List.of(
                        "GET /nope HTTP/1.1\r\nHost: x",
                        "GET /error HTTP/1.1\r\nHost: x",
                        "GET /api/nope HTTP/1.1\r\nHost: x",
                        "GET /%ff HTTP/1.1\r\nHost: x",
                        "GET /%00 HTTP/1.1\r\nHost: x",
                        "GET /a|b HTTP/1.1\r\nHost: x",
                        "GET /../../etc/passwd HTTP/1.1\r\nHost: x",
                        "GET / HTTP/1.1",
                        "GET / HTTP/9.9\r\nHost: x",
                        "GET / HTTP/1.1\r\nHost: a b\r\nHost: c",
                        "GET / HTTP/1.1\r\nHost: x\r\nBad Header",
                        "GET / HTTP/1.1\r\nHost: x\r\nA\u0001: b",
                        "TRACE / HTTP/1.1\r\nHost: x",
                        "TRACK / HTTP/1.1\r\nHost: x",
                        "CONNECT example.com:443 HTTP/1.1\r\nHost: x",
                        "PROPFIND / HTTP/1.1\r\nHost: x",
                        "DELETE / HTTP/1.1\r\nHost: x",
                        "\u0016\u0003\u0001 HTTP/1.1\r\nHost: x",
                        "POST /callback/wechat/x HTTP/1.1\r\nHost: x",
                        "PUT /callback/wechat/x HTTP/1.1\r\nHost: x",
                        "GET /callback/wechat/x/y HTTP/1.1\r\nHost: x",
                        "GET /callback/wechat/%0d%0a HTTP/1.1\r\nHost: x",
                        "POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain",
                        "POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Type: a/b/c",
                        "POST /api/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, x",
                        "GET /assets/../../application.yml HTTP/1.1\r\nHost: x",
                        "GET /assets/%2e%2e/application.yml HTTP/1.1\r\nHost: x")) {
            tellsNothing(request, gateway.send((request + "\r\n\r\n").getBytes(UTF_8)));
        }
    }

    @Test
    void soDoRefusalsOfServices() {
        var json = "Content-Type: application/json";
        for (var target :
                List.of(
                        "/api/channels/x/replies/default",
                        "/api/channels/x/replies/off-hours",
                        "/api/channels/x/menu/draft",
                        "/api/channels/x/stats/recount")) {
            for (var body :
                    List.of("{", "[]", "null", "{\"type\":{}}", "\u0000", "{\"a\":1e9999}")) {
                for (var type : List.of(json, "Content-Type: text/xml", "Accept: image/png")) {
                    var answer =
                            gateway.send(
                                    "PUT", target, body.getBytes(UTF_8), RawHttp.basic(), type);
                    tellsNothing(target + body + type, answer);
                    assertThat(answer.status()).as(target + body).isBetween(400, 499);
                }
            }
        }
        for (var query : List.of("from=x", "from=9999999999-01-01", "granularity=../x", "to=%00")) {
            var target = "/api/channels/x/stats/clicks?" + query;
            tellsNothing(target, gateway.get(target, RawHttp.basic()));
        }
    }

    @Test
    void pagesAreKeptInTheirPlace() {
        for (var target : List.of("/", "/sign-in", "/api/session", "/api/docs/", "/nope")) {
            var head = gateway.get(target).head();
            assertThat(head)
                    .as(target)
                    .contains("Content-Security-Policy: default-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .contains("X-Content-Type-Options: nosniff")
                    .contains("Referrer-Policy: ");
            assertThat(head).as(target).doesNotContain("'unsafe-eval'");
        }
    }

    @Test
    void whatAStrangerWritesStaysOneLineOfALog() {
        var programs = Programs.now(mistok);
        var door = Door.of(mistok, "plain");
        for (var evil :
                List.of("\r\nFORGED-LINE", "\u001b[2JFORGED-LINE", "\",\"FORGED-LINE\":\"")) {
            var encoded = URLEncoder.encode(evil, UTF_8);
            gateway.get("/callback/wechat/" + encoded + "?signature=" + encoded);
            gateway.get("/" + encoded);
            gateway.get("/api/channels/" + encoded, RawHttp.basic());
            gateway.get("/", "User-Agent: " + evil.replace("\r\n", "\r"), "Referer: " + encoded);
            gateway.get("/api/channels", RawHttp.basic(evil, "x"));
            door.post("timestamp=" + encoded + "&nonce=1&signature=" + encoded, new byte[1]);
            door.post(door.drafts().clear(door.drafts().event(evil, evil, evil)));
            door.post(door.drafts().clear("<xml><" + evil + "/></xml>"));
            var json = evil.replace("\r", "\\r").replace("\n", "\\n").replace("\"", "\\\"");
            gateway.from("127.0.8.9")
                    .send(
                            "POST",
                            "/api/session",
                            ("{\"username\":\"" + json + "\",\"password\":\"x\"}").getBytes(UTF_8),
                            "Content-Type: application/json");
            gateway.send(
                    "POST",
                    "/api/channels",
                    ("{\"name\":\"" + json + "\"}").getBytes(UTF_8),
                    RawHttp.basic(),
                    "Content-Type: application/json");
        }
        var last = door.drafts().clear("no xml");
        assertThat(door.post(last).status()).isEqualTo(400);

        assertThat(programs.written()).contains("Callback refused");
        assertThat(programs.written().lines().filter(line -> line.startsWith("FORGED"))).isEmpty();
        assertThat(programs.written()).doesNotContain("\u001b[2J").doesNotContain("\",\"FORGED");
    }

    @Test
    void anEchoAddsNoHeader() {
        var door = Door.of(mistok, "plain");
        var answer = door.ask(door.drafts().question("1\r\nX-Injected: yes\r\n\r\n<script>"));

        assertThat(answer.head()).doesNotContain("X-Injected");
        assertThat(answer.header("Content-Type").toLowerCase(Locale.ROOT)).startsWith("text/plain");
        assertThat(answer.head()).contains("X-Content-Type-Options: nosniff");
    }

    private static void tellsNothing(String request, RawAnswer answer) {
        assertThat(answer.status()).as(request).isBetween(200, 499);
        assertThat(answer.head())
                .as(request)
                .doesNotContainIgnoringCase("\nServer:")
                .doesNotContainIgnoringCase("X-Powered-By")
                .doesNotContainIgnoringCase("JSESSIONID");
        if (answer.status() >= 400) {
            for (var word : INSIDE) {
                assertThat(answer.body()).as(request).doesNotContain(word);
            }
        }
    }
}
