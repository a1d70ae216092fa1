package io.mistok.prove.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.ledger.Outcome;
import org.junit.jupiter.api.Test;

class ResponseTest {
    private static final Account PLAIN = account(false);
    private static final Account SECURE = account(true);
    private static final String REPLY =
            "<xml><ToUserName><![CDATA[anna]]></ToUserName><FromUserName><![CDATA[gh_1]]></FromUserName>"
                    + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[hello]]></Content></xml>";

    @Test
    void successIsAnAcknowledgement() {
        assertThat(Response.of(PLAIN, "anna", 200, "success").outcome())
                .isEqualTo(Outcome.ACKNOWLEDGED);
    }

    @Test
    void aTextIsShown() {
        assertThat(Response.of(PLAIN, "anna", 200, REPLY))
                .isEqualTo(new Response(Outcome.REPLIED, "hello"));
    }

    @Test
    void aReplyForSomebodyElseIsNotMistakenForOnesOwn() {
        assertThat(Response.of(PLAIN, "bohdan", 200, REPLY).shown()).isNotEqualTo("hello");
    }

    @Test
    void anotherStatusOrAnotherFormIsRefused() {
        assertThat(Response.of(PLAIN, "anna", 503, "").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(Response.of(PLAIN, "anna", 200, "{}").outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aSealedReplyIsOpened() {
        var sealed = new Crypt(SECURE).encrypt(REPLY);
        var signature = Crypt.sign(SECURE.token(), "1", "2", sealed);
        assertThat(Response.of(SECURE, "anna", 200, envelope(sealed, signature)).shown())
                .isEqualTo("hello");
        assertThat(Response.of(SECURE, "anna", 200, envelope(sealed, "0" + signature)).outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private static String envelope(String sealed, String signature) {
        return "<xml>"
                + Xml.text("Encrypt", sealed)
                + Xml.text("MsgSignature", signature)
                + Xml.number("TimeStamp", 1)
                + Xml.text("Nonce", "2")
                + "</xml>";
    }

    private static Account account(boolean secure) {
        return new Account(
                "ch",
                "wx1",
                "gh_1",
                "token",
                "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
                secure);
    }
}
