package io.mistok.ingest.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * SHA-1 over the sorted and joined parts, in lower-case hex. Three parts (token, timestamp, nonce)
 * cover no byte of the body; a fourth, the sealed text, makes it {@code msg_signature}.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/guide/dev/push/">Push access</a>
 */
public final class CallbackSignature {
    private CallbackSignature() {}

    /** The signature of {@code parts} under {@code token}. */
    public static String of(Token token, String... parts) {
        var sorted = Arrays.copyOf(parts, parts.length + 1);
        sorted[parts.length] = token.value();
        Arrays.sort(sorted);
        return HexFormat.of().formatHex(sha1().digest(String.join("", sorted).getBytes(UTF_8)));
    }

    /**
     * The token that {@code signature} was made with; empty when it is none of them. A wrong
     * signature takes as long as a right one.
     */
    public static Optional<Token> signer(String signature, List<Token> tokens, String... parts) {
        var given = signature.getBytes(UTF_8);
        Optional<Token> signer = Optional.empty();
        for (var token : tokens) {
            if (MessageDigest.isEqual(of(token, parts).getBytes(UTF_8), given)) {
                signer = Optional.of(token);
            }
        }
        return signer;
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-1", missing);
        }
    }
}
