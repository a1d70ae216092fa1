package io.mistok.reply.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.support.RunningService.Reply;
import io.mistok.reply.support.TestKeys;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be a rule, or comes from somebody else, is refused. */
@NullUnmarked
class RefusedRulesIT extends RepliesApi {
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
}
