package io.mistok.reply.preview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.mistok.backing.Backing;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.RunningService.Reply;
import io.mistok.reply.support.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an admin tries out before followers see it, over the API. */
@NullUnmarked
class TryOutIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CALENDAR =
            "{\"enabled\":true,\"weekly\":[{\"day\":\"monday\",\"open\":\"09:00\",\"close\":\"18:00\"}]%s}";

    private static final Map<String, String> asked = new ConcurrentHashMap<>();
    private static RunningService service;
    private static World world;
    private static HttpServer crm;
    private String replies;

    @BeforeAll
    static void start() throws IOException {
        service =
                RunningService.start(
                                Backing.mySql("mistok_reply"),
                                "mistok.external.allowed-hosts=127.0.0.1")
                        .ready();
        world = new World();
        crm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        crm.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        serve("/hook", "{\"type\":\"text\",\"text\":\"you wrote {{text}} to {{channel}}\"}");
        serve("/transfer", "{\"type\":\"transfer\"}");
        crm.start();
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
        crm.stop(0);
    }

    @BeforeEach
    void channel() {
        replies = "/api/channels/" + world.channel() + "/replies";
        asked.clear();
    }

    @Test
    void aSystemIsAskedAndItsAnswerShownAsAFollowerWouldSeeIt() {
        var result = test("/hook", "").body();

        assertThat(result.path("ok").booleanValue()).isTrue();
        assertThat(result.path("outcome").stringValue()).isEqualTo("answered");
        assertThat(result.path("signed").stringValue()).isEqualTo("no");
        assertThat(result.at("/content/text").stringValue()).startsWith("you wrote hello to ");
        assertThat(result.path("ms").isNumber()).isTrue();
        assertThat(result.has("problem") || result.has("fix")).isFalse();
        var question = JSON.readTree(asked.get("body"));
        assertThat(question.path("type").stringValue()).isEqualTo("text-received");
        assertThat(question.path("test").booleanValue()).isTrue();
        assertThat(question.path("eventId").stringValue()).startsWith("test-");
        assertThat(question.path("text").stringValue()).isEqualTo("hello");
        assertThat(asked).doesNotContainKey("signature");
    }

    @Test
    void itIsSignedWithTheSecretThatIsGivenOrStored() {
        var url = address("/hook");
        var secret =
                service.put(replies + "/default", "{\"type\":\"external\",\"url\":\"" + url + "\"}")
                        .body()
                        .path("secret")
                        .stringValue();

        var stored = test("/hook", "");
        assertThat(stored.body().path("signed").stringValue()).isEqualTo("stored");
        assertThat(asked.get("signature")).startsWith("v1,");
        assertThat(stored.raw().body()).doesNotContain(secret);
        var given = test("/hook", ",\"secret\":\"whsec_" + "A".repeat(32) + "\"");
        assertThat(given.body().path("signed").stringValue()).isEqualTo("given");
    }

    @Test
    void aTapCannotBeHandedToAPerson() {
        var content = "{\"type\":\"external\",\"url\":\"%s\"}".formatted(address("/transfer"));
        var event = "{\"type\":\"click\",\"key\":\"K\"}";

        var result = post("{\"content\":%s,\"event\":%s}".formatted(content, event)).body();

        assertThat(result.path("outcome").stringValue()).isEqualTo("invalid-content");
        assertThat(JSON.readTree(asked.get("body")).path("buttonKey").stringValue()).isEqualTo("K");
        assertThat(test("/transfer", "").body().path("ok").booleanValue()).isTrue();
    }

    @Test
    void whatFailsComesWithAFix() {
        var result = test("/gone", "").body();

        assertThat(result.path("ok").booleanValue()).isFalse();
        assertThat(result.path("outcome").stringValue()).isEqualTo("bad-status");
        assertThat(result.path("status").intValue()).isEqualTo(404);
        assertThat(result.path("problem").stringValue()).isEqualTo("It answered with status 404");
        assertThat(result.path("fix").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/content",
                "{\"content\":{\"type\":\"text\",\"text\":\"a\"}}|/content",
                "{\"content\":{\"type\":\"external\",\"url\":\"http://10.0.0.1/\"}}|/content/url",
                "{\"content\":{\"type\":\"external\"}}|/content/url",
                "{\"content\":{\"type\":\"external\",\"url\":\"http://127.0.0.1/\"},\"event\":{\"type\":\"x\"}}|/event",
                "{\"kontent\":{}}|/kontent"
            })
    void aMistakeIsPointedAt(String body, String pointer) {
        var refused = post(body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").findValuesAsString("pointer")).contains(pointer);
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutACalendarItIsNeverClosed() {
        var status = service.get(replies + "/off-hours/status").body();
        assertThat(status.path("open").booleanValue()).isTrue();
        assertThat(status.path("enabled").booleanValue()).isFalse();
        assertThat(status.path("reason").stringValue()).isEqualTo("no-calendar");
        assertThat(status.has("until")).isFalse();
    }

    @Test
    void theSavedCalendarTellsUntilWhen() {
        service.put(
                replies + "/off-hours",
                CALENDAR.formatted(",\"content\":{\"type\":\"text\",\"text\":\"closed\"}"));

        var closed = status("2026-11-22T12:00:00Z");
        assertThat(closed.path("open").booleanValue()).isFalse();
        assertThat(closed.path("enabled").booleanValue()).isTrue();
        assertThat(closed.path("until").stringValue()).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(closed.path("timeZone").stringValue()).isEqualTo("Asia/Shanghai");
        assertThat(closed.path("reason").stringValue()).isEqualTo("weekly");
        assertThat(closed.path("because").stringValue()).startsWith("Closed on Sunday");
        assertThat(status("2026-11-23T09:00:00%2B08:00").path("open").booleanValue()).isTrue();
        assertThat(service.get(replies + "/off-hours/status").status()).isEqualTo(200);
    }

    @Test
    void soDoesOneThatIsStillDrawn() {
        var path = replies + "/off-hours/status?at=2026-11-23T08:00:00Z";

        var status = service.post(path, CALENDAR.formatted(",\"timeZone\":\"Europe/Kyiv\""));

        assertThat(status.body().path("open").booleanValue()).isTrue();
        assertThat(status.body().path("until").stringValue()).isEqualTo("2026-11-23T16:00:00Z");
        assertThat(service.get(replies).body().has("offHours")).isFalse();
        assertThat(service.post(path, "{\"weekly\":7}").status()).isEqualTo(422);
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        var refused = service.get(replies + "/off-hours/status?at=tomorrow");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").stringValue()).isEqualTo("/at");
    }

    @Test
    void theDescriptionOfTheApiHasBoth() {
        var paths = service.get("/v3/api-docs").body().path("paths");
        var base = "/api/channels/{channelId}/replies";
        assertThat(paths.path(base + "/external/test").has("post")).isTrue();
        assertThat(paths.path(base + "/off-hours/status").propertyNames()).contains("get", "post");
    }

    private JsonNode status(String at) {
        return service.get(replies + "/off-hours/status?at=" + at).body();
    }

    private Reply test(String path, String more) {
        return post(
                "{\"content\":{\"type\":\"external\",\"url\":\"%s\"%s}}"
                        .formatted(address(path), more));
    }

    private Reply post(String body) {
        return service.post(replies + "/external/test", body);
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + crm.getAddress().getPort() + path;
    }

    private static void serve(String path, String content) {
        crm.createContext(
                path,
                exchange -> {
                    asked.put("body", new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    var signature = exchange.getRequestHeaders().getFirst("webhook-signature");
                    if (signature != null) {
                        asked.put("signature", signature);
                    }
                    exchange.sendResponseHeaders(200, content.length());
                    exchange.getResponseBody().write(content.getBytes(UTF_8));
                    exchange.close();
                });
    }
}
