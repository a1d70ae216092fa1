package io.mistok.prove.wechat;

import io.mistok.prove.ledger.Identity;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One delivery as bytes: every one has a time, a nonce and a cipher text of its own.
 *
 * @param target path and query
 */
public record Push(String target, String body) {
    private static final AtomicLong NONCES = new AtomicLong(System.nanoTime());

    /**
     * A delivery of an event, now.
     *
     * @param text what a message says; of no meaning for other events
     */
    public static Push of(Account account, Identity event, String text) {
        var timestamp = String.valueOf(System.currentTimeMillis() / 1000);
        var nonce = String.valueOf(NONCES.incrementAndGet());
        var xml = "<xml>" + fields(account, event, text) + "</xml>";
        var query =
                "?signature="
                        + Crypt.sign(account.token(), timestamp, nonce)
                        + "&timestamp="
                        + timestamp
                        + "&nonce="
                        + nonce
                        + "&openid="
                        + event.openId();
        var target = "/callback/wechat/" + account.channelId() + query;
        return account.secure()
                ? sealed(account, target, timestamp, nonce, xml)
                : new Push(target, xml);
    }

    /** The console's question whether the address is ours. */
    public static String verification(Account account, String echo) {
        var timestamp = String.valueOf(System.currentTimeMillis() / 1000);
        var nonce = String.valueOf(NONCES.incrementAndGet());
        return "/callback/wechat/%s?signature=%s&timestamp=%s&nonce=%s&echostr=%s"
                .formatted(
                        account.channelId(),
                        Crypt.sign(account.token(), timestamp, nonce),
                        timestamp,
                        nonce,
                        echo);
    }

    private static Push sealed(
            Account account, String target, String timestamp, String nonce, String xml) {
        var sealed = new Crypt(account).encrypt(xml);
        var signature = Crypt.sign(account.token(), timestamp, nonce, sealed);
        return new Push(
                target + "&encrypt_type=aes&msg_signature=" + signature,
                "<xml>"
                        + Xml.text("ToUserName", account.originalId())
                        + Xml.text("Encrypt", sealed)
                        + "</xml>");
    }

    private static String fields(Account account, Identity event, String text) {
        return Xml.text("ToUserName", account.originalId())
                + Xml.text("FromUserName", event.openId())
                + Xml.number("CreateTime", event.occurredAt())
                + what(event, text);
    }

    private static String what(Identity event, String text) {
        return switch (event.action()) {
            case CLICK -> event("CLICK") + Xml.text("EventKey", event.detail());
            case VIEW ->
                    event("VIEW") + Xml.text("EventKey", event.detail()) + Xml.text("MenuId", "1");
            case FOLLOW -> event("subscribe") + Xml.text("EventKey", "");
            case LOCATE ->
                    event("LOCATION")
                            + Xml.number("Latitude", "49.84")
                            + Xml.number("Longitude", "24.03")
                            + Xml.number("Precision", "65.0");
            case TEXT ->
                    Xml.text("MsgType", "text")
                            + Xml.text("Content", text)
                            + Xml.number("MsgId", event.detail());
        };
    }

    private static String event(String name) {
        return Xml.text("MsgType", "event") + Xml.text("Event", name);
    }
}
