package io.mistok.reply.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.input.Input;
import io.mistok.reply.input.InvalidInputException;
import io.mistok.reply.input.Mistake;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class ContentReaderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ContentReader reader = new ContentReader(input -> input.asText(Limits.URL));

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                {"type":"silence"}\
                """,
                """
                {"type":"text","text":"Hello {{nickname}}"}\
                """,
                """
                {"type":"image","mediaId":"m1"}\
                """,
                """
                {"type":"voice","mediaId":"m1"}\
                """,
                """
                {"type":"video","mediaId":"m1","title":"t","description":"d"}\
                """,
                """
                {"type":"music","title":"t","description":"d","musicUrl":"https://e.com/a",\
                "hqMusicUrl":"https://e.com/b","thumbMediaId":"m2"}\
                """,
                """
                {"type":"news","title":"t","description":"d","pictureUrl":"https://e.com/p",\
                "url":"https://e.com/{{openId}}?k={{key}}"}\
                """,
                """
                {"type":"transfer","agent":"agent1@demo"}\
                """,
                """
                {"type":"external","url":"https://e.com/h",\
                "secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",\
                "fallback":{"type":"text","text":"Later"}}\
                """
            })
    void everyKindIsReadAndWrittenTheSame(String json) {
        Content content = read(json, reader::read);
        assertThat(JSON.readTree(JSON.writerFor(Content.class).writeValueAsString(content)))
                .isEqualTo(JSON.readTree(json));
        assertThat(JSON.readValue(json, Content.class)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/type",
                "[]|/type",
                "{\"type\":\"sticker\"}|''",
                "{\"type\":5}|/type",
                "{\"type\":\"text\"}|/text",
                "{\"type\":\"text\",\"text\":\"\"}|/text",
                "{\"type\":\"text\",\"text\":\"  \"}|/text",
                "{\"type\":\"text\",\"text\":7}|/text",
                "{\"type\":\"text\",\"text\":null}|/text",
                "{\"type\":\"text\",\"text\":\"a\",\"txet\":\"b\"}|/txet",
                "{\"type\":\"text\",\"text\":\"a\",\"a/b~c\":1}|/a~1b~0c",
                "{\"type\":\"text\",\"text\":\"{{name\"}|/text",
                "{\"type\":\"text\",\"text\":\"{{{{name}}\"}|/text",
                "{\"type\":\"text\",\"text\":\"a\\u0007b\"}|/text",
                "{\"type\":\"image\"}|/mediaId",
                "{\"type\":\"music\"}|/thumbMediaId",
                "{\"type\":\"news\",\"title\":\"t\",\"description\":\"d\",\"pictureUrl\":\"x\",\"url\":\"https://e.com\"}|/pictureUrl",
                "{\"type\":\"news\",\"title\":\"t\",\"description\":\"d\",\"pictureUrl\":\"https://e.com\",\"url\":\"javascript:x\"}|/url",
                "{\"type\":\"news\",\"title\":\"t\",\"description\":\"d\",\"pictureUrl\":\"https://e.com\",\"url\":\"https://u:p@e.com\"}|/url",
                "{\"type\":\"external\"}|/url",
                "{\"type\":\"external\",\"url\":\"https://e.com\",\"secret\":\"hunter2\"}|/secret",
                "{\"type\":\"external\",\"url\":\"https://e.com\",\"secret\":\"whsec_MfKQ9r8G\"}|/secret",
                "{\"type\":\"external\",\"url\":\"https://e.com\",\"fallback\":{\"type\":\"external\",\"url\":\"https://e.com\"}}|/fallback",
            })
    void aMistakeIsPointedAt(String json, String pointer) {
        assertThat(mistakes(json, reader::read)).extracting(Mistake::pointer).contains(pointer);
    }

    @Test
    void limitsCountBytesAndSayHowMany() {
        assertThat(mistakes(text("价".repeat(682) + "ab"), reader::read)).isEmpty();
        assertThat(mistakes(text("价".repeat(683)), reader::read))
                .containsExactly(
                        new Mistake("/text", "has 2049 bytes of UTF-8, at most 2048 are allowed"));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        assertThat(mistakes("{\"type\":\"news\"}", reader::read))
                .extracting(Mistake::pointer)
                .containsExactly("/title", "/description", "/pictureUrl", "/url");
    }

    @Test
    void onlyAMessageIsTransferred() {
        assertThat(mistakes("{\"type\":\"transfer\"}", reader::read)).isEmpty();
        assertThat(mistakes("{\"type\":\"transfer\"}", reader::readForEvent)).isNotEmpty();
    }

    @Test
    void anAnswerOfAnExternalSystemIsNotExternal() {
        Function<Input, Answer> answer = reader::readAnswer;
        assertThat(mistakes("{\"type\":\"external\",\"url\":\"https://e.com\"}", answer))
                .isNotEmpty();
    }

    @Test
    void aSecretDoesNotPrintItself() {
        var secret = WebhookSecret.generate();
        assertThat(new Content.External("https://e.com", secret, null).toString())
                .doesNotContain(secret.value());
    }

    private static String text(String text) {
        return JSON.writeValueAsString(Map.of("type", "text", "text", text));
    }

    private static <T> T read(String json, Function<Input, T> how) {
        return Input.read(JSON.readTree(json), how);
    }

    private static <T> List<Mistake> mistakes(String json, Function<Input, T> how) {
        var refused = catchThrowableOfType(InvalidInputException.class, () -> read(json, how));
        return refused == null ? List.of() : refused.mistakes();
    }
}
