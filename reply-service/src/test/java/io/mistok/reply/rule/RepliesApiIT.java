package io.mistok.reply.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import io.mistok.reply.content.Content;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.RunningService.Reply;
import io.mistok.reply.support.TestKeys;
import io.mistok.reply.support.World;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class RepliesApiIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT = "{\"type\":\"text\",\"text\":\"soup\"}";

    private static MySqlDatabase database;
    private static RunningService service;
    private static World world;
    private String replies;

    @BeforeAll
    static void start() {
        database = Backing.mySql("mistok_reply");
        service =
                RunningService.start(
                                database, "mistok.external.allowed-hosts=crm.internal,127.0.0.1")
                        .ready();
        world = new World();
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
    }

    @BeforeEach
    void channel() {
        replies = "/api/channels/" + world.channel() + "/replies";
    }

    @Test
    void aNewChannelHasNoRules() {
        assertThat(service.get(replies).body())
                .isEqualTo(JSON.readTree("{\"keys\":{},\"scans\":{},\"keywords\":[]}"));
    }

    @Test
    void everyRuleIsStoredAnsweredAndRemoved() {
        assertThat(service.put(replies + "/keys/TODAY", TEXT).body()).isEqualTo(tree(TEXT));
        service.put(replies + "/default", TEXT);
        service.put(replies + "/subscribe", TEXT);
        service.put(replies + "/scans/table-7", TEXT);
        String keywords =
                "[{\"match\":\"exact\",\"pattern\":\"price\",\"content\":%s}]".formatted(TEXT);
        assertThat(service.put(replies + "/keywords", keywords).body()).isEqualTo(tree(keywords));
        String offHours =
                """
                {"enabled":true,"timeZone":"Asia/Shanghai",
                 "weekly":[{"day":"monday","open":"09:00","close":"24:00"},
                           {"day":"friday","open":"22:00","close":"02:00"}],
                 "holidays":[{"date":"2026-12-25","name":"Christmas"}],
                 "workdays":["2026-12-26"],"content":%s}
                """
                        .formatted(TEXT);
        assertThat(service.put(replies + "/off-hours", offHours).body()).isEqualTo(tree(offHours));
        assertThat(service.get(replies).body())
                .isEqualTo(
                        tree(
                                """
                                {"keys":{"TODAY":%1$s},"default":%1$s,"subscribe":%1$s,
                                 "scans":{"table-7":%1$s},"keywords":%2$s,"offHours":%3$s}
                                """
                                        .formatted(TEXT, keywords, offHours)));
        for (String path :
                new String[] {"keys/TODAY", "default", "subscribe", "scans/table-7", "off-hours"}) {
            assertThat(service.delete(replies + "/" + path).status()).isEqualTo(204);
        }
        service.put(replies + "/keywords", "[]");
        assertThat(service.get(replies).body())
                .isEqualTo(tree("{\"keys\":{},\"scans\":{},\"keywords\":[]}"));
    }

    @Test
    void secretsAreSealedAgainAndStayTheSame() {
        String external = "{\"type\":\"external\",\"url\":\"http://crm.internal/ask\"}";
        service.put(replies + "/keys/ASK", external);
        JsonNode rules = service.get(replies).body();
        String sealed = document();

        Reply again = service.post(replies + "/reseal", "");

        assertThat(again.status()).isEqualTo(200);
        assertThat(document()).isNotEqualTo(sealed).contains("http://crm.internal/ask");
        assertThat(service.get(replies).body()).isEqualTo(rules);
        assertThat(service.get(replies).raw().headers().firstValue("etag"))
                .hasValue("\"" + again.body().path("revision").asLong() + "\"");
    }

    @Test
    void aChannelWithoutRulesHasNothingToSeal() {
        assertThat(service.post(replies + "/reseal", "").body().path("revision").asLong()).isZero();
        assertThat(service.get(replies).body().path("keys").isEmpty()).isTrue();
    }

    private String document() {
        return service.bean(JdbcClient.class)
                .sql("SELECT document FROM reply_rules WHERE channel_id = ?")
                .param(replies.replaceAll("/api/channels/(.*)/replies", "$1"))
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/b", "/", "//", "a//b", "\\", "a;b=c", "%", "%2F", "价格 ?#&", "a\nb", "..a", "'\""
            })
    void aKeyMayHoldAnyCharacter(String key) {
        String path = "/keys/" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(service.put(replies + path, TEXT).status()).isEqualTo(200);
        assertThat(service.get(replies).body().path("keys").propertyNames()).containsExactly(key);
        assertThat(service.delete(replies + path).status()).isEqualTo(204);
        assertThat(service.get(replies).body().path("keys").isEmpty()).isTrue();
    }

    @Test
    void aKeyHas128BytesAtMost() {
        assertThat(service.put(replies + "/keys/" + "k".repeat(128), TEXT).status()).isEqualTo(200);
        Reply refused = service.put(replies + "/keys/" + "k".repeat(129), TEXT);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("129 bytes");
    }

    @Test
    void tenThousandWordsAreAllowedAndFewerExpressions() {
        assertThat(service.put(replies + "/keywords", keywords("contains", 10_000)).status())
                .isEqualTo(200);
        Reply refused = service.put(replies + "/keywords", keywords("regex", 501));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("501 regular expressions");
    }

    private static String keywords(String match, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        """
                        {"match":"%s","pattern":"word %d","content":{"type":"silence"}}\
                        """
                                .formatted(match, i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default|{\"type\":\"text\",\"txt\":\"a\"}|/txt",
                "default|{\"type\":\"text\"}|/text",
                "keys/A|{\"type\":\"transfer\"}|''",
                "keywords|[{\"match\":\"regex\",\"pattern\":\"(\",\"content\":{\"type\":\"silence\"}}]|/0/pattern",
                "keywords|[{\"match\":\"regex\",\"pattern\":\"((a{100}){100}){100}\",\"content\":{\"type\":\"silence\"}}]|/0/pattern",
                "keywords|[{\"match\":\"fuzzy\",\"pattern\":\"a\",\"content\":{\"type\":\"silence\"}}]|/0/match",
                "keywords|[{\"match\":\"exact\",\"pattern\":\" \",\"content\":{\"type\":\"silence\"}}]|/0/pattern",
                "keywords|{}|''",
                "off-hours|{\"enabled\":\"yes\",\"weekly\":[]}|/enabled",
                "off-hours|{\"enabled\":true,\"timeZone\":\"Mars/Base\"}|/timeZone",
                "off-hours|{\"enabled\":true,\"weekly\":[{\"day\":\"moonday\",\"open\":\"09:00\",\"close\":\"10:00\"}]}|/weekly/0/day",
                "off-hours|{\"enabled\":true,\"weekly\":[{\"day\":\"monday\",\"open\":\"9:00\",\"close\":\"10:00\"}]}|/weekly/0/open",
                "off-hours|{\"enabled\":true,\"weekly\":[{\"day\":\"monday\",\"open\":\"09:00\",\"close\":\"12:00\"},{\"day\":\"monday\",\"open\":\"11:59\",\"close\":\"13:00\"}]}|/weekly/1",
                "off-hours|{\"enabled\":true,\"weekly\":[{\"day\":\"monday\",\"open\":\"00:00\",\"close\":\"01:00\"},{\"day\":\"sunday\",\"open\":\"22:00\",\"close\":\"00:30\"}]}|/weekly/1",
                "off-hours|{\"enabled\":true,\"holidays\":[{\"date\":\"2026-02-30\"}]}|/holidays/0/date",
                "off-hours|{\"enabled\":true,\"holidays\":[{\"date\":\"2026-12-25\"}],\"workdays\":[\"2026-12-25\"]}|/workdays/0",
                "preview|{}|/event",
                "preview|{\"event\":{\"type\":\"nonsense\"}}|/event",
                "preview|{\"event\":{\"type\":\"click\",\"key\":\"A\"},\"at\":\"yesterday\"}|/at",
            })
    void aMistakeIsPointedAt(String path, String body, String pointer) {
        String url = replies + "/" + path;
        Reply refused = path.equals("preview") ? service.post(url, body) : service.put(url, body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.raw().headers().firstValue("content-type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(refused.body().path("errors").findValuesAsString("pointer")).contains(pointer);
    }

    @Test
    void malformedJsonIsABadRequest() {
        Reply refused = service.put(replies + "/default", "{\"type\":");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("type").stringValue())
                .isEqualTo("urn:problem-type:mistok:malformed-json");
        assertThat(refused.body().path("errors").isEmpty()).isFalse();
        assertThat(service.put(replies + "/default", "").status()).isEqualTo(400);
    }

    @Test
    void anUnknownChannelIsNotFound() {
        Reply refused = service.get("/api/channels/ch_nobody/replies");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.body().path("type").stringValue())
                .isEqualTo("urn:problem-type:mistok:channel-not-found");
        assertThat(service.put("/api/channels/ch_nobody/replies/default", TEXT).status())
                .isEqualTo(404);
    }

    @Test
    void aChangeForAnOlderStateIsRefused() {
        String tag =
                service.put(replies + "/default", TEXT).raw().headers().firstValue("etag").get();
        assertThat(service.call("PUT", replies + "/subscribe", TEXT, "if-match", tag).status())
                .isEqualTo(200);
        assertThat(service.call("PUT", replies + "/subscribe", TEXT, "if-match", tag).status())
                .isEqualTo(412);
    }

    @Test
    void aSecretIsMadeKeptAndEncryptedAtRest() {
        String external = "{\"type\":\"external\",\"url\":\"https://example.com/hook\"}";
        String secret = secret(service.put(replies + "/keys/ASK", external));
        assertThat(secret).startsWith("whsec_");
        assertThat(secret(service.put(replies + "/keys/ASK", external))).isEqualTo(secret);
        assertThat(secret(service.put(replies + "/default", external))).isEqualTo(secret);
        assertThat(service.get(replies).body().toString()).contains(secret);
        assertThat(
                        service.bean(JdbcClient.class)
                                .sql("SELECT document FROM reply_rules")
                                .query(String.class)
                                .list())
                .noneMatch(it -> it.contains(secret));
        JsonNode preview =
                service.post(
                                replies + "/preview",
                                "{\"event\":{\"type\":\"CLICK\",\"key\":\"ASK\"}}")
                        .body();
        assertThat(preview.path("rule").stringValue()).isEqualTo("key:ASK");
        assertThat(preview.toString()).doesNotContain(secret);
    }

    @Test
    void internalAddressesNeedTheOperator() {
        String external = "{\"type\":\"external\",\"url\":\"%s\"}";
        for (String allowed : new String[] {"http://crm.internal/x", "http://127.0.0.1:9/x"}) {
            assertThat(service.put(replies + "/default", external.formatted(allowed)).status())
                    .isEqualTo(200);
        }
        Reply refused =
                service.put(
                        replies + "/default",
                        external.formatted("http://169.254.169.254/latest/meta-data"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().toString()).contains("/url", "allowed-hosts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"text-received\",\"text\":\" PRICE \"}|keyword:1",
                "{\"type\":\"text\",\"text\":\"hello\"}|default",
                "{\"type\":\"menu-button-clicked\",\"key\":\"TODAY\"}|key:TODAY",
                "{\"type\":\"CLICK\",\"key\":\"TODAY\"}|key:TODAY",
                "{\"type\":\"followed\"}|subscribe",
                "{\"type\":\"subscribe\",\"scene\":\"table-7\"}|scan:table-7",
                "{\"type\":\"scan\",\"scene\":\"table-7\"}|scan:table-7",
                "{\"type\":\"image\"}|default",
            })
    void thePreviewDecidesAsTheServiceDoes(String event, String rule) {
        service.put(replies + "/keys/TODAY", TEXT);
        service.put(replies + "/default", TEXT);
        service.put(replies + "/subscribe", TEXT);
        service.put(replies + "/scans/table-7", TEXT);
        service.put(
                replies + "/keywords",
                "[{\"match\":\"exact\",\"pattern\":\"price\",\"content\":%s}]".formatted(TEXT));
        Reply preview = service.post(replies + "/preview", "{\"event\":" + event + "}");
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body().path("rule").stringValue()).isEqualTo(rule);
        assertThat(preview.body().path("because").stringValue()).isNotBlank();
        assertThat(preview.body().path("content")).isEqualTo(tree(TEXT));
    }

    @Test
    void thePreviewKnowsTheTime() {
        service.put(
                replies + "/off-hours",
                """
                {"enabled":true,"weekly":[{"day":"monday","open":"09:00","close":"18:00"}],
                 "content":{"type":"text","text":"closed since {{time}}"}}
                """);
        String event = "{\"event\":{\"type\":\"text\",\"text\":\"hi\"},\"at\":\"%s\"}";
        JsonNode open =
                service.post(replies + "/preview", event.formatted("2026-11-23T02:00:00Z")).body();
        JsonNode closed =
                service.post(replies + "/preview", event.formatted("2026-11-23T20:00:00+08:00"))
                        .body();
        assertThat(open.path("rule").stringValue()).isEqualTo("none");
        assertThat(closed.path("rule").stringValue()).isEqualTo("off-hours");
        assertThat(closed.path("content").path("text").stringValue())
                .isEqualTo("closed since 20:00");
    }

    @Test
    void aChangeReachesAnotherReplicaWithinASecond() {
        service.put(replies + "/default", TEXT);
        String channelId = replies.split("/", -1)[3];
        try (var other = RunningService.start(database)) {
            var book = other.bean(RuleBook.class);
            await().until(book::isLoaded);
            service.put(replies + "/default", "{\"type\":\"silence\"}");
            await().atMost(Duration.ofSeconds(1))
                    .until(() ->
                            book.of(channelId).rules().defaultReply() instanceof Content.Silence);
        }
    }

    @Test
    void onlyTheGatewayIsLetIn() {
        assertThat(status(token -> "")).isEqualTo(401);
        assertThat(status(token -> TestKeys.token(it -> it.issuer("mallory")))).isEqualTo(401);
        assertThat(status(token -> TestKeys.token(it -> it.audience("other")))).isEqualTo(401);
        assertThat(
                        status(token ->
                                TestKeys.token(it -> it.expirationTime(Date.from(Instant.EPOCH)))))
                .isEqualTo(401);
        assertThat(status(token -> TestKeys.token(it -> it.expirationTime(null)))).isEqualTo(401);
        assertThat(status(token -> TestKeys.token(it -> it.claim("scope", "guest"))))
                .isEqualTo(403);
        assertThat(status(token -> token)).isEqualTo(200);
        assertThat(open("/actuator/health/liveness")).isEqualTo(200);
        assertThat(open("/actuator/prometheus")).isEqualTo(200);
        assertThat(open("/actuator/env")).isIn(401, 404);
        assertThat(open("/v3/api-docs")).isEqualTo(200);
    }

    private int status(UnaryOperator<String> token) {
        var request = HttpRequest.newBuilder(service.uri(replies));
        String value = token.apply(TestKeys.token());
        if (!value.isEmpty()) {
            request.header("authorization", "Bearer " + value);
        }
        return service.send(request.build()).status();
    }

    private int open(String path) {
        return service.send(HttpRequest.newBuilder(service.uri(path)).build()).status();
    }

    private static String secret(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.body().path("secret").stringValue();
    }

    private static JsonNode tree(String json) {
        return JSON.readTree(json);
    }
}
