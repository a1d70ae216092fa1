package io.mistok.e2e.wechat;

import io.mistok.e2e.client.Answer;
import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Http;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Sends callbacks of our own making to a channel: right ones, repeated ones and forged ones. */
public final class Wire {
    private static final AtomicLong NONCES = new AtomicLong(System.nanoTime());

    private final Channel channel;
    private final URI url;
    private final Http http;

    public Wire(Channel channel) {
        this.channel = channel;
        this.url = channel.callback();
        this.http = new Http(url);
    }

    /** Clear text, rightly signed. */
    public Answer plain(String xml) {
        return plain(xml, channel.of("token"), Instant.now());
    }

    /** Clear text, signed with any token at any time. */
    public Answer plain(String xml, String token, Instant at) {
        var timestamp = Long.toString(at.getEpochSecond());
        var nonce = nonce();
        return post(
                "signature=%s&timestamp=%s&nonce=%s"
                        .formatted(Crypt.sign(token, timestamp, nonce), timestamp, nonce),
                xml);
    }

    /** Cipher text alone, as in secure mode. */
    public Answer secure(String xml) {
        return secure(xml, channel.appId());
    }

    /** Cipher text made for any account. */
    public Answer secure(String xml, String appId) {
        var encrypted = new Crypt(channel.of("encodingAesKey"), appId).encrypt(xml);
        return sealed(encrypted, encrypted);
    }

    /** Cipher text that is not the one that was signed. */
    public Answer sealed(String sent, String signed) {
        var token = channel.of("token");
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        var nonce = nonce();
        var query =
                "signature=%s&timestamp=%s&nonce=%s&encrypt_type=aes&msg_signature=%s"
                        .formatted(
                                Crypt.sign(token, timestamp, nonce),
                                timestamp,
                                nonce,
                                Crypt.sign(token, timestamp, nonce, signed));
        return post(
                query,
                "<xml>\n    <ToUserName><![CDATA[%s]]></ToUserName>\n    <Encrypt><![CDATA[%s]]></Encrypt>\n</xml>"
                        .formatted(channel.originalId(), sent));
    }

    /** Any query, any body. */
    public Answer post(String query, String body) {
        return http.send(
                HttpRequest.newBuilder(URI.create(url + "?" + query))
                        .header("Content-Type", "text/xml")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The GET of the console. */
    public Answer verify(String token, String echo) {
        var timestamp = Long.toString(Instant.now().getEpochSecond());
        var nonce = nonce();
        var query =
                "signature=%s&timestamp=%s&nonce=%s&echostr=%s"
                        .formatted(
                                Crypt.sign(token, timestamp, nonce),
                                timestamp,
                                nonce,
                                URLEncoder.encode(echo, StandardCharsets.UTF_8));
        return http.send(HttpRequest.newBuilder(URI.create(url + "?" + query)).GET());
    }

    /** The text of a reply, in clear or in an envelope; empty for an acknowledgement. */
    public String text(Answer answer) {
        var body = answer.body();
        if (body.contains("<Encrypt>")) {
            var encrypted = element(body, "Encrypt");
            body = new Crypt(channel.of("encodingAesKey"), channel.appId()).decrypt(encrypted);
        }
        return element(body, "Content");
    }

    private static String element(String xml, String name) {
        var matcher =
                Pattern.compile(
                                "<%1$s><!\\[CDATA\\[(.*?)]]></%1$s>".formatted(name),
                                Pattern.DOTALL)
                        .matcher(xml);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String nonce() {
        return Long.toString(NONCES.incrementAndGet());
    }
}
