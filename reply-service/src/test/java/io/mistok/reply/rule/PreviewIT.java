package io.mistok.reply.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.support.RunningService.Reply;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A preview decides as the service does. */
@NullUnmarked
class PreviewIT extends RepliesApi {
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
}
