package io.mistok.ingest.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;

/** What the answer to one callback is sealed with: the secrets that opened the callback itself. */
public record Seal(Token token, EncodingAesKey key, String appId) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The signed envelope around a reply, with a nonce of its own. */
    public String around(String reply, Instant now) {
        var random = new byte[16];
        RANDOM.nextBytes(random);
        return around(reply, now, random, Long.toString(RANDOM.nextLong(1_000_000_000L)));
    }

    String around(String reply, Instant now, byte[] random, String nonce) {
        var timestamp = Long.toString(now.getEpochSecond());
        var sealed = Envelope.seal(reply.getBytes(UTF_8), key, appId, random);
        var signature = CallbackSignature.of(token, timestamp, nonce, sealed);
        // Joined by hand: a format would be read anew for each answer.
        return "<xml>\n<Encrypt><![CDATA["
                + sealed
                + "]]></Encrypt>\n<MsgSignature><![CDATA["
                + signature
                + "]]></MsgSignature>\n<TimeStamp>"
                + timestamp
                + "</TimeStamp>\n<Nonce><![CDATA["
                + nonce
                + "]]></Nonce>\n</xml>";
    }
}
