package io.mistok.ingest.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.Token;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** One account as the platform has it configured. */
public record Account(String channelId, String appId, String token, String aesKey) {
    public static final String KEY = "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk";

    /** An account nobody else has. */
    public static Account fresh() {
        var hex = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return new Account("ch_" + hex, "wx" + hex, "Tk7DemoCallback2024", KEY);
    }

    /** A callback on its way: what the platform puts into the query and into the body. */
    public record Push(String query, String body) {
        public byte[] bytes() {
            return body.getBytes(UTF_8);
        }
    }

    public Push inClear(String body, Instant now) {
        var nonce = nonce();
        var timestamp = Long.toString(now.getEpochSecond());
        return new Push(signed(timestamp, nonce) + "&openid=oDemo", body);
    }

    public Push sealed(String inner, Instant now) {
        return sealed(inner, now, "<ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>");
    }

    /** As in compatible mode: the clear fields come too. */
    public Push both(String inner, Instant now) {
        return sealed(inner, now, inner.replaceFirst("^<xml>", "").replaceFirst("</xml>$", ""));
    }

    private Push sealed(String inner, Instant now, String clear) {
        var nonce = nonce();
        var timestamp = Long.toString(now.getEpochSecond());
        var text = seal(inner);
        var signature = CallbackSignature.of(new Token(token), timestamp, nonce, text);
        return new Push(
                signed(timestamp, nonce) + "&encrypt_type=aes&msg_signature=" + signature,
                "<xml>%s<Encrypt><![CDATA[%s]]></Encrypt></xml>".formatted(clear, text));
    }

    public String seal(String inner) {
        var random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        return Envelope.seal(inner.getBytes(UTF_8), EncodingAesKey.parse(aesKey), appId, random);
    }

    public String signed(String timestamp, String nonce) {
        return "signature=%s&timestamp=%s&nonce=%s"
                .formatted(
                        CallbackSignature.of(new Token(token), timestamp, nonce), timestamp, nonce);
    }

    /** The query of a URL verification in clear. */
    public String verification(String echo, Instant now) {
        return signed(Long.toString(now.getEpochSecond()), nonce())
                + "&echostr="
                + URLEncoder.encode(echo, UTF_8);
    }

    private static String nonce() {
        return Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000_000));
    }
}
