package io.mistok.reply.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.reply.content.Content;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.RunningService.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Rules are stored, read, sealed and removed. */
@NullUnmarked
class RulesIT extends RepliesApi {
    @Test
    void aNewChannelHasNoRules() {
        assertThat(service.get(replies).body())
                .isEqualTo(tree("{\"keys\":{},\"scans\":{},\"keywords\":[]}"));
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

    private static String secret(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.body().path("secret").stringValue();
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
}
