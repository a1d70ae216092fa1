package io.mistok.simulator.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-1 over the sorted parts, in lower-case hex. */
public final class Signatures {

    private Signatures() {}

    /**
     * Signs for both kinds of signature.
     *
     * @param parts token, timestamp, nonce and, for {@code msg_signature}, the cipher text
     */
    public static String sign(String... parts) {
        var sorted = parts.clone();
        Arrays.sort(sorted);
        var text = String.join("", sorted).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
