package io.mistok.bench.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformTest {
    private static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";
    private static final Clock CLOCK =
            Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource
    void aClickCarriesWhatItsModeDemands(Mode mode) {
        var click = platform(mode).click(7);

        assertThat(click.target())
                .startsWith("/callback/wechat/ch_1?signature=")
                .contains("&timestamp=1700000000&nonce=", "&openid=" + click.openId());
        assertThat(click.target().contains("&encrypt_type=aes&msg_signature="))
                .isEqualTo(mode != Mode.PLAIN);
        assertThat(Xml.text(click.body(), "Encrypt").isPresent()).isEqualTo(mode != Mode.PLAIN);
        assertThat(Xml.text(click.body(), "EventKey").isPresent()).isEqualTo(mode != Mode.SECURE);
        assertThat(Xml.text(click.body(), "ToUserName")).hasValue("gh_1");
    }

    @Test
    void theEnvelopeHoldsTheClick() {
        var click = platform(Mode.SECURE).click(7);
        var encrypted = Xml.text(click.body(), "Encrypt").orElseThrow();

        var inner = new Encryption(KEY, "wx1").decrypt(encrypted);

        assertThat(Xml.text(inner, "Event")).hasValue("CLICK");
        assertThat(Xml.text(inner, "EventKey")).hasValue("PRICE");
        assertThat(Xml.text(inner, "FromUserName")).hasValue(click.openId());
        assertThat(Xml.text(inner, "CreateTime")).hasValue("1700000000");
    }

    @Test
    void aRightAnswerIsRecognisedInEveryMode() {
        for (var mode : Mode.values()) {
            var platform = platform(mode);
            var click = platform.click(1);
            var right = reply(click.openId(), "Hello");

            assertThat(platform.faultOf(click, right)).isEmpty();
            assertThat(platform.faultOf(click, reply("oOther", "Hello"))).isPresent();
            assertThat(platform.faultOf(click, reply(click.openId(), "Bye"))).isPresent();
            assertThat(platform.faultOf(click, "success")).hasValue("success without a reply");
            assertThat(platform.faultOf(click, "")).isPresent();
        }
    }

    @Test
    void anEnvelopeIsOpenedAndItsSignatureChecked() {
        var platform = platform(Mode.SECURE);
        var click = platform.click(1);
        var encrypted = new Encryption(KEY, "wx1").encrypt(reply(click.openId(), "Hello"));
        var signature = Signature.of("token", "1700000001", "5", encrypted);

        assertThat(platform.faultOf(click, envelope(encrypted, signature))).isEmpty();
        assertThat(platform.faultOf(click, envelope(encrypted, "0".repeat(40))))
                .hasValue("envelope broken");
    }

    private static String envelope(String encrypted, String signature) {
        return "<xml>"
                + Xml.element("Encrypt", encrypted)
                + Xml.element("MsgSignature", signature)
                + "<TimeStamp>1700000001</TimeStamp>"
                + Xml.element("Nonce", "5")
                + "</xml>";
    }

    private static String reply(String openId, String text) {
        return "<xml>"
                + Xml.element("ToUserName", openId)
                + Xml.element("FromUserName", "gh_1")
                + "<CreateTime>1</CreateTime>"
                + Xml.element("MsgType", "text")
                + Xml.element("Content", text)
                + "</xml>";
    }

    private static Platform platform(Mode mode) {
        var channel = new Channel("ch_1", mode, "wx1", "gh_1", "token", KEY);
        return new Platform(channel, "PRICE", "Hello", CLOCK);
    }
}
