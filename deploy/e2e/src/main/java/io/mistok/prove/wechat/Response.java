package io.mistok.prove.wechat;

import io.mistok.prove.ledger.Outcome;
import java.util.Optional;

/**
 * What the platform makes of an answer.
 *
 * @param shown the reply's text, or what was wrong; empty for {@code success}
 */
public record Response(Outcome outcome, String shown) {
    /** Judges a body that came with some status. */
    public static Response of(Account account, String openId, int status, String body) {
        if (status != 200) {
            return new Response(Outcome.REFUSED, body);
        }
        if (body.isEmpty() || body.equals("success")) {
            return new Response(Outcome.ACKNOWLEDGED, "");
        }
        try {
            return reply(account, openId, account.secure() ? opened(account, body) : body);
        } catch (IllegalArgumentException broken) {
            return new Response(Outcome.REFUSED, "broken envelope: " + broken.getMessage());
        }
    }

    /** An answer for somebody else is shown as such, so that no text can ever equal it. */
    private static Response reply(Account account, String openId, String xml) {
        var content = Xml.read(xml, "Content");
        var to = Xml.read(xml, "ToUserName");
        var from = Xml.read(xml, "FromUserName");
        if (content.isEmpty() || Xml.read(xml, "MsgType").filter("text"::equals).isEmpty()) {
            return new Response(Outcome.REFUSED, "no reply: " + xml);
        }
        var mine = to.equals(Optional.of(openId)) && from.equals(Optional.of(account.originalId()));
        return new Response(
                Outcome.REPLIED, (mine ? "" : "to " + to + " from " + from + ": ") + content.get());
    }

    private static String opened(Account account, String body) {
        var sealed = Xml.read(body, "Encrypt").orElse("");
        var signature =
                Crypt.sign(
                        account.token(),
                        Xml.read(body, "TimeStamp").orElse(""),
                        Xml.read(body, "Nonce").orElse(""),
                        sealed);
        if (Xml.read(body, "MsgSignature").filter(signature::equals).isEmpty()) {
            throw new IllegalArgumentException("wrong signature");
        }
        return new Crypt(account).decrypt(sealed);
    }
}
