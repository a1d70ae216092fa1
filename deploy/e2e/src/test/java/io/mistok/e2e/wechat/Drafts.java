package io.mistok.e2e.wechat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.e2e.client.Channel;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;

/** Writes callbacks to one channel, signed as the platform would, of contents it would not send. */
public final class Drafts {
    private static final AtomicLong NONCES = new AtomicLong(System.nanoTime());

    private final Channel channel;
    private final Crypt crypt;

    public Drafts(Channel channel) {
        this.channel = channel;
        this.crypt = new Crypt(channel.of("encodingAesKey"), channel.appId());
    }

    /** In clear, whatever the bytes are. */
    public Draft clear(byte[] body) {
        return new Draft(signed(Instant.now()), body);
    }

    /** In clear, now. */
    public Draft clear(String xml) {
        return clear(xml.getBytes(UTF_8));
    }

    /** In clear, at any time. */
    public Draft clear(String xml, Instant at) {
        return new Draft(signed(at), xml.getBytes(UTF_8));
    }

    /** Sealed, as in secure mode. */
    public Draft sealed(byte[] message) {
        return envelope(crypt.encrypt(message));
    }

    /** Sealed, now. */
    public Draft sealed(String xml) {
        return sealed(xml.getBytes(UTF_8));
    }

    /**
     * The plain text of an envelope, padding and all; to be spoilt and given to {@link #locked}.
     */
    public byte[] layout(String xml) {
        return crypt.layout(xml.getBytes(UTF_8));
    }

    /** Encrypts a layout as it is; its length must be a multiple of 16. */
    public Draft locked(byte[] layout) {
        return envelope(crypt.lock(layout));
    }

    /** Any text in the place of the cipher text, rightly signed. */
    public Draft envelope(String encrypted) {
        var query = signed(Instant.now());
        query.put("encrypt_type", "aes");
        query.put(
                "msg_signature",
                Crypt.sign(
                        channel.of("token"),
                        get(query, "timestamp"),
                        get(query, "nonce"),
                        encrypted));
        var body =
                "<xml><ToUserName><![CDATA[%s]]></ToUserName><Encrypt><![CDATA[%s]]></Encrypt></xml>"
                        .formatted(channel.originalId(), encrypted);
        return new Draft(query, body.getBytes(UTF_8));
    }

    /** The console's question, to be sent by GET. */
    public Draft question(String echo) {
        return new Draft(signed(Instant.now()), new byte[0]).with("echostr", echo);
    }

    /** A tap on a button of the menu. */
    public String click(String openId, String key) {
        return event(openId, "CLICK", key);
    }

    /** Any event. */
    public String event(String openId, String event, String key) {
        return message(
                openId,
                "event",
                "<Event><![CDATA[%s]]></Event><EventKey><![CDATA[%s]]></EventKey>"
                        .formatted(event, key));
    }

    /** Words of a follower. */
    public String text(String openId, String content) {
        return message(
                openId,
                "text",
                "<Content><![CDATA[%s]]></Content><MsgId>%d</MsgId>"
                        .formatted(content, NONCES.incrementAndGet()));
    }

    private String message(String openId, String type, String fields) {
        return "<xml><ToUserName><![CDATA[%s]]></ToUserName><FromUserName><![CDATA[%s]]></FromUserName><CreateTime>%d</CreateTime><MsgType><![CDATA[%s]]></MsgType>%s</xml>"
                .formatted(
                        channel.originalId(), openId, Instant.now().getEpochSecond(), type, fields);
    }

    private SequencedMap<String, String> signed(Instant at) {
        var timestamp = Long.toString(at.getEpochSecond());
        var nonce = Long.toString(NONCES.incrementAndGet());
        var query = new LinkedHashMap<String, String>();
        query.put("signature", Crypt.sign(channel.of("token"), timestamp, nonce));
        query.put("timestamp", timestamp);
        query.put("nonce", nonce);
        return query;
    }

    private static String get(SequencedMap<String, String> query, String name) {
        return query.getOrDefault(name, "");
    }
}
