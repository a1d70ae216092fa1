package io.mistok.simulator.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.EncryptionMode;
import io.mistok.simulator.account.ServerSettings;
import io.mistok.simulator.crypto.CallbackCipher;
import io.mistok.simulator.crypto.Signatures;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    private static final String APP_ID = "wx0123456789abcdef";
    private static final String TOKEN = "Tk7DemoCallback2024";
    private static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    private static final String TEXT = "<MsgType>text</MsgType><Content>hi</Content>";

    private final AnswerReader reader = new AnswerReader();
    private final Account account = new Account(APP_ID, "secret", "gh_0123456789ab");

    @ParameterizedTest
    @ValueSource(strings = {"", "success"})
    void bothAcknowledgementsAreTaken(String body) {
        for (var mode : EncryptionMode.values()) {
            assertThat(read(mode, body)).isInstanceOf(Answer.Acknowledged.class);
        }
    }

    @Test
    void everyTypeOfReplyIsRead() {
        assertReply(TEXT, "text", Map.of("text", "hi"));
        assertReply(
                "<MsgType>image</MsgType><Image><MediaId>m</MediaId></Image>",
                "image",
                Map.of("mediaId", "m"));
        assertReply(
                "<MsgType>voice</MsgType><Voice><MediaId>m</MediaId></Voice>",
                "voice",
                Map.of("mediaId", "m"));
        assertReply(
                "<MsgType>video</MsgType><Video><MediaId>m</MediaId><Title>t</Title></Video>",
                "video",
                Map.of("mediaId", "m", "title", "t"));
        assertReply(
                "<MsgType>music</MsgType><Music><ThumbMediaId>m</ThumbMediaId></Music>",
                "music",
                Map.of("thumbMediaId", "m"));
        assertReply(
                "<MsgType>news</MsgType><ArticleCount>1</ArticleCount><Articles>"
                        + article()
                        + "</Articles>",
                "news",
                Map.of(
                        "articles",
                        List.of(
                                Map.of(
                                        "title",
                                        "t",
                                        "description",
                                        "d",
                                        "pictureUrl",
                                        "p",
                                        "url",
                                        "u"))));
        assertReply(
                "<MsgType>transfer_customer_service</MsgType><TransInfo><KfAccount>a@b</KfAccount></TransInfo>",
                "transfer_customer_service",
                Map.of("agent", "a@b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"hi\"}|Neither success nor XML",
                "Success|Neither success nor XML",
                "<html></html>|The root element is html",
                "<xml>|Neither success nor XML",
                "<!DOCTYPE xml [<!ENTITY a \"b\">]><xml>&a;</xml>|DOCTYPE is disallowed",
                "<xml></xml>|No element ToUserName"
            })
    void whatIsNoReplyIsAbnormal(String body, String reason) {
        assertAbnormal(read(EncryptionMode.PLAIN, body), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<MsgType>location</MsgType>|No such type of reply",
                "<MsgType>text</MsgType><Content></Content>|Content is empty",
                "<MsgType>text</MsgType><Content>&#1;</Content>|Neither success nor XML",
                "<MsgType>image</MsgType><Image></Image>|No element MediaId",
                "<MsgType>music</MsgType><Music></Music>|No element ThumbMediaId",
                "<MsgType>news</MsgType><ArticleCount>1</ArticleCount><Articles></Articles>|ArticleCount"
            })
    void whatLacksSomethingIsAbnormal(String fields, String reason) {
        assertAbnormal(read(EncryptionMode.PLAIN, reply(fields)), reason);
    }

    @Test
    void aTextHasALimitInBytes() {
        var fits = "<MsgType>text</MsgType><Content>" + "字".repeat(682) + "</Content>";
        var tooLong = "<MsgType>text</MsgType><Content>" + "字".repeat(683) + "</Content>";
        assertThat(read(EncryptionMode.PLAIN, reply(fits))).isInstanceOf(Answer.Replied.class);
        assertAbnormal(read(EncryptionMode.PLAIN, reply(tooLong)), "2048 bytes");
    }

    @Test
    void thePartiesMustBeSwapped() {
        assertAbnormal(
                read(EncryptionMode.PLAIN, xml("gh_0123456789ab", "oA", TEXT)), "ToUserName");
        assertAbnormal(read(EncryptionMode.PLAIN, xml("oA", "oA", TEXT)), "FromUserName");
    }

    @Test
    void anEncryptedReplyIsReadInBothModesThatKnowIt() {
        var body = envelope(KEY, APP_ID, TOKEN);
        assertThat(read(EncryptionMode.SECURE, body)).isInstanceOf(Answer.Replied.class);
        assertThat(read(EncryptionMode.COMPATIBLE, body)).isInstanceOf(Answer.Replied.class);
        assertThat(read(EncryptionMode.COMPATIBLE, reply(TEXT))).isInstanceOf(Answer.Replied.class);
        assertAbnormal(read(EncryptionMode.PLAIN, body), "must not be encrypted");
        assertAbnormal(read(EncryptionMode.SECURE, reply(TEXT)), "must be encrypted");
    }

    @Test
    void aForgedEnvelopeIsAbnormal() {
        assertAbnormal(read(EncryptionMode.SECURE, envelope(KEY, APP_ID, "other")), "MsgSignature");
        assertAbnormal(
                read(EncryptionMode.SECURE, envelope(KEY, "wxfedcba9876543210", TOKEN)),
                "another AppID");
        assertAbnormal(
                read(EncryptionMode.SECURE, envelope("A".repeat(43), APP_ID, TOKEN)),
                "so probably the key is");
    }

    @Test
    void aMessageGetsOneArticle() {
        var news = new Reply("news", Map.of("articles", List.of("first", "second")));
        assertThat(news.limitedFor(true).content()).containsEntry("articles", List.of("first"));
        assertThat(news.limitedFor(false)).isEqualTo(news);
    }

    private Answer read(EncryptionMode mode, String body) {
        var server = new ServerSettings(URI.create("http://127.0.0.1/"), TOKEN, KEY, mode);
        return reader.read(account, server, "oA", body);
    }

    private void assertReply(String fields, String type, Map<String, Object> content) {
        assertThat(read(EncryptionMode.PLAIN, reply(fields)))
                .isEqualTo(new Answer.Replied(new Reply(type, content)));
    }

    private static void assertAbnormal(Answer answer, String reason) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Abnormal.class,
                        abnormal -> assertThat(abnormal.reason()).contains(reason));
    }

    private static String reply(String fields) {
        return xml("oA", "gh_0123456789ab", fields);
    }

    private static String xml(String to, String from, String fields) {
        return "<xml><ToUserName>%s</ToUserName><FromUserName>%s</FromUserName><CreateTime>1700000000</CreateTime>%s</xml>"
                .formatted(to, from, fields);
    }

    private static String article() {
        return "<item><Title>t</Title><Description>d</Description><PicUrl>p</PicUrl><Url>u</Url></item>";
    }

    private static String envelope(String key, String appId, String token) {
        var text = new CallbackCipher(key, appId).encrypt(reply(TEXT), new Random(3));
        var signature = Signatures.sign(token, "1700000000", "987", text);
        return "<xml><Encrypt>%s</Encrypt><MsgSignature>%s</MsgSignature><TimeStamp>1700000000</TimeStamp><Nonce>987</Nonce></xml>"
                .formatted(text, signature);
    }
}
