package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.backing.Backing;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who may ask, what is refused, and how an answer looks as a table. */
class QuestionsIT {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void csvHoldsExactlyTheSeries() {
        var channel = Publisher.channel("Asia/Kathmandu");
        Publisher.publish(Publisher.click(channel, "anna", "=HELP", NOON));
        SERVICE.awaitClicks(channel, 1);
        var path = "/api/channels/" + channel + "/stats/";

        var clicks =
                SERVICE.get(path + "clicks?from=2026-11-22&to=2026-11-23", "Accept", "text/csv");
        var items = SERVICE.get(path + "items", "Accept", "text/csv");

        assertThat(clicks.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(clicks.body())
                .isEqualTo(
                        lines(
                                "start,total,unique",
                                "2026-11-22T00:00:00+05:45,0,0",
                                "2026-11-23T00:00:00+05:45,1,1"));
        assertThat(items.body())
                .isEqualTo(
                        lines(
                                "itemId,key,type,name,total,unique",
                                "key:=HELP,'=HELP,click,'=HELP,1,1"));
    }

    @Test
    void questionsThatCannotBeAnsweredSayWhy() {
        var channel = Publisher.channel("UTC");
        var path = "/api/channels/" + channel + "/stats/clicks";

        var nowhere = SERVICE.get("/api/channels/ch_nowhere/stats/clicks");
        var vague = SERVICE.get(path + "?from=yesterday&granularity=hour", "Accept", "text/csv");
        var backwards = SERVICE.get(path + "?from=2026-11-23&to=2026-11-21");
        var endless = SERVICE.get(path + "?from=2001-01-01&to=2026-01-01&granularity=hour");
        var minutes = SERVICE.get(path + "?granularity=minute");

        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("urn:problem-type:mistok:channel-not-found");
        assertThat(vague.statusCode()).isEqualTo(422);
        assertThat(vague.body()).contains("\"pointer\":\"/from\"");
        assertThat(vague.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(backwards.body()).contains("\"parameter\":\"to\"");
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(endless.body()).contains("\"limit\":10000");
        assertThat(minutes.body()).contains("\"parameter\":\"granularity\"");
    }

    @Test
    void onlyTheGatewayMayAsk() {
        var path = "/api/channels/any/stats/clicks";
        assertThat(asking(path, "nonsense")).isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.issuer("me"))))
                .isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.audience("other"))))
                .isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.expirationTime(null))))
                .isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.claim("scope", "guest"))))
                .isEqualTo(403);
        assertThat(asking("/v3/api-docs", "")).isEqualTo(200);
        assertThat(asking("/actuator/health/readiness", "")).isEqualTo(200);
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private int asking(String path, String token) {
        var request = SERVICE.request(path);
        if (token.isEmpty()) {
            return SERVICE.send(request.setHeader("Authorization", "")).statusCode();
        }
        return SERVICE.send(request.setHeader("Authorization", "Bearer " + token)).statusCode();
    }
}
