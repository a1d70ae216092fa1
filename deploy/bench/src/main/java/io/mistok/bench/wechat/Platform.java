package io.mistok.bench.wechat;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Plays the platform towards one channel. Written from the protocol, sharing no code with the
 * services.
 */
public final class Platform {
    private final Channel channel;
    private final String key;
    private final String answer;
    private final Encryption encryption;
    private final Clock clock;

    /**
     * Clicks on one key.
     *
     * @param answer the text with which every click must be answered
     */
    public Platform(Channel channel, String key, String answer, Clock clock) {
        this.channel = channel;
        this.key = key;
        this.answer = answer;
        this.encryption = new Encryption(channel.encodingAesKey(), channel.appId());
        this.clock = clock;
    }

    /**
     * A click of one of many followers, now.
     *
     * @param follower from 0; a follower's two clicks in one second are one click to the platform
     *     too
     */
    public Click click(int follower) {
        return click(follower, clock.instant().getEpochSecond());
    }

    /**
     * A click that was made at another time than now.
     *
     * @param createTime seconds since 1970; the callback is signed now all the same
     */
    public Click click(int follower, long createTime) {
        var openId = openId(follower);
        return seal(openId, fields(openId, createTime, "CLICK") + Xml.element("EventKey", key));
    }

    /**
     * A template message has reached a follower, which the platform tells once for each.
     *
     * @param messageId distinct for each message
     */
    public Click templateSent(int follower, long messageId) {
        var openId = openId(follower);
        return seal(
                openId,
                fields(openId, clock.instant().getEpochSecond(), "TEMPLATESENDJOBFINISH")
                        + "<MsgID>"
                        + messageId
                        + "</MsgID>\n"
                        + Xml.element("Status", "success"));
    }

    /**
     * A text message of a follower.
     *
     * @param messageId distinct for each message
     */
    public Click text(int follower, long messageId, String text) {
        var openId = openId(follower);
        return seal(
                openId,
                Xml.element("ToUserName", channel.originalId())
                        + Xml.element("FromUserName", openId)
                        + "<CreateTime>"
                        + clock.instant().getEpochSecond()
                        + "</CreateTime>\n"
                        + Xml.element("MsgType", "text")
                        + Xml.element("Content", text)
                        + "<MsgId>"
                        + (messageId + 1)
                        + "</MsgId>\n");
    }

    private Click seal(String openId, String fields) {
        var timestamp = Long.toString(clock.instant().getEpochSecond());
        var nonce = Long.toString(ThreadLocalRandom.current().nextLong(1L << 50));
        var query = new StringBuilder();
        query.append("?signature=").append(Signature.of(channel.token(), timestamp, nonce));
        query.append("&timestamp=").append(timestamp).append("&nonce=").append(nonce);
        query.append("&openid=").append(openId);
        var body = fields;
        if (channel.mode().isEncrypted()) {
            var encrypted = encryption.encrypt("<xml>" + fields + "</xml>");
            query.append("&encrypt_type=aes&msg_signature=")
                    .append(Signature.of(channel.token(), timestamp, nonce, encrypted));
            var clear =
                    channel.mode() == Mode.SECURE
                            ? Xml.element("ToUserName", channel.originalId())
                            : fields;
            body = clear + Xml.element("Encrypt", encrypted);
        }
        var target = "/callback/wechat/" + channel.id() + query;
        return new Click(openId, target, "<xml>" + body + "</xml>");
    }

    /** What is wrong with an answer, or nothing. */
    public Optional<String> faultOf(Click click, String body) {
        if (body.equals("success")) {
            return Optional.of("success without a reply");
        }
        var reply = isEnvelope(body) ? open(body) : body;
        if (reply == null) {
            return Optional.of("envelope broken");
        }
        return isRight(click, reply) ? Optional.empty() : Optional.of("wrong content");
    }

    private boolean isRight(Click click, String reply) {
        return Xml.text(reply, "Content").filter(answer::equals).isPresent()
                && Xml.text(reply, "ToUserName").filter(click.openId()::equals).isPresent()
                && Xml.text(reply, "FromUserName").filter(channel.originalId()::equals).isPresent()
                && Xml.text(reply, "MsgType").filter("text"::equals).isPresent();
    }

    private boolean isEnvelope(String body) {
        return channel.mode().isEncrypted() && Xml.text(body, "Encrypt").isPresent();
    }

    private @Nullable String open(String body) {
        var encrypted = Xml.text(body, "Encrypt").orElse("");
        var signed =
                Signature.of(
                        channel.token(),
                        Xml.text(body, "TimeStamp").orElse(""),
                        Xml.text(body, "Nonce").orElse(""),
                        encrypted);
        try {
            return Xml.text(body, "MsgSignature").filter(signed::equals).isPresent()
                    ? encryption.decrypt(encrypted)
                    : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String openId(int follower) {
        return "oBench%022d".formatted(follower);
    }

    private String fields(String openId, long createTime, String event) {
        return Xml.element("ToUserName", channel.originalId())
                + Xml.element("FromUserName", openId)
                + "<CreateTime>"
                + createTime
                + "</CreateTime>\n"
                + Xml.element("MsgType", "event")
                + Xml.element("Event", event);
    }
}
