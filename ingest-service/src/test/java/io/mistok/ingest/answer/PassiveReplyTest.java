package io.mistok.ingest.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.answer.Content.Image;
import io.mistok.ingest.answer.Content.Music;
import io.mistok.ingest.answer.Content.News;
import io.mistok.ingest.answer.Content.Silence;
import io.mistok.ingest.answer.Content.Text;
import io.mistok.ingest.answer.Content.Transfer;
import io.mistok.ingest.answer.Content.Video;
import io.mistok.ingest.answer.Content.Voice;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.event.OpenId;
import io.mistok.ingest.event.Origin;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PassiveReplyTest {
    private static final Origin ORIGIN =
            new Origin(
                    "e",
                    "ch_1",
                    new OpenId("oDemo0000000000000000000001"),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    "gh_0123456789ab",
                    null);

    @Test
    void textHasItsPartiesSwapped() {
        assertThat(xml(new Text("第一行\n第二行 <a href=\"https://example.com/?a=1&b=2\">查看详情</a>")))
                .isEqualTo(
                        """
                        <xml><ToUserName><![CDATA[oDemo0000000000000000000001]]></ToUserName>\
                        <FromUserName><![CDATA[gh_0123456789ab]]></FromUserName>\
                        <CreateTime>1700000010</CreateTime><MsgType><![CDATA[text]]></MsgType>\
                        <Content><![CDATA[第一行
                        第二行 <a href="https://example.com/?a=1&b=2">查看详情</a>]]></Content></xml>\
                        """);
    }

    @Test
    void othersHaveTheirElements() {
        assertThat(xml(new Image("mid")))
                .contains("<Image><MediaId><![CDATA[mid]]></MediaId></Image>");
        assertThat(xml(new Voice("mid")))
                .contains("<Voice><MediaId><![CDATA[mid]]></MediaId></Voice>");
        assertThat(xml(new Video("mid", "标题", null)))
                .contains(
                        "<Video><MediaId><![CDATA[mid]]></MediaId><Title><![CDATA[标题]]></Title></Video>");
        assertThat(xml(new Music("歌", "描述", "https://a/a.mp3", "https://a/hq.mp3", "mid")))
                .contains(
                        """
                        <Music><Title><![CDATA[歌]]></Title><Description><![CDATA[描述]]></Description>\
                        <MusicUrl><![CDATA[https://a/a.mp3]]></MusicUrl>\
                        <HQMusicUrl><![CDATA[https://a/hq.mp3]]></HQMusicUrl>\
                        <ThumbMediaId><![CDATA[mid]]></ThumbMediaId></Music>\
                        """);
        assertThat(xml(new News("标题", null, "https://a/p.jpg", "https://a/")))
                .contains(
                        """
                        <ArticleCount>1</ArticleCount><Articles><item><Title><![CDATA[标题]]></Title>\
                        <Description><![CDATA[]]></Description>\
                        <PicUrl><![CDATA[https://a/p.jpg]]></PicUrl>\
                        <Url><![CDATA[https://a/]]></Url></item></Articles>\
                        """);
        assertThat(xml(new Transfer("agent1@demo")))
                .contains("[transfer_customer_service]")
                .contains("<TransInfo><KfAccount><![CDATA[agent1@demo]]></KfAccount></TransInfo>");
        assertThat(xml(new Transfer(null)))
                .contains("[transfer_customer_service]")
                .doesNotContain("TransInfo");
    }

    @Test
    void whatHasNothingToShowIsNoReply() {
        var none =
                new Content[] {
                    new Silence(),
                    new Text(null),
                    new Text(""),
                    new Text(" \u0000"),
                    new Image(null),
                    new Voice(""),
                    new Video(null, "t", "d"),
                    new Music("t", "d", "u", "h", null)
                };
        for (var content : none) {
            assertThat(PassiveReply.to(ORIGIN, content, Instant.EPOCH)).isEmpty();
        }
    }

    @Test
    void anyTextComesBackAsItIsWithoutWhatXmlCannotHold() throws MalformedBodyException {
        assertThat(shown("a]]>b]]]]>>c")).isEqualTo("a]]>b]]]]>>c");
        assertThat(shown("a\u0000\u0008\u001Fb\uFFFE\uFFFF")).isEqualTo("ab");
        assertThat(shown("half\uD83D a\uDE00 whole\uD83D\uDE00"))
                .isEqualTo("half a whole\uD83D\uDE00");
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++) {
            var text = new StringBuilder("x");
            random.ints(60, 0, 0x300)
                    .forEach(it -> text.append(it < 0x80 ? "]]><&\t\n".charAt(it % 7) : (char) it));
            assertThat(shown(text.toString())).isEqualTo(text.toString());
        }
    }

    private static String shown(String text) throws MalformedBodyException {
        return String.valueOf(XmlReader.read(xml(new Text(text)).getBytes(UTF_8)).exact("Content"));
    }

    private static String xml(Content content) {
        return PassiveReply.to(ORIGIN, content, Instant.ofEpochSecond(1700000010)).orElseThrow();
    }
}
