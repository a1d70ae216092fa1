package io.mistok.ingest.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;

/**
 * The platform's sealed text: base64 of AES-256-CBC over 16 random bytes, the length, the message,
 * the AppID and a padding to 32 bytes.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/guide/dev/push/encryption.html">
 *     Encryption</a>
 */
public final class Envelope {
    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Integer.BYTES;

    private Envelope() {}

    /**
     * Opens what was sealed for {@code appId}.
     *
     * @param sealed text of the element {@code Encrypt}
     * @return the message, UTF-8
     * @throws UnsealableException for every reason alike: not base64, another key, another account
     */
    public static byte[] open(String sealed, EncodingAesKey key, String appId)
            throws UnsealableException {
        var content = decrypt(sealed, key);
        var end = Padding.lengthWithout(content);
        if (end < HEAD) {
            throw new UnsealableException();
        }
        var length = ByteBuffer.wrap(content, RANDOM, Integer.BYTES).getInt();
        if (length < 0 || length > end - HEAD) {
            throw new UnsealableException();
        }
        var sender = Arrays.copyOfRange(content, HEAD + length, end);
        if (!MessageDigest.isEqual(sender, appId.getBytes(UTF_8))) {
            throw new UnsealableException();
        }
        return Arrays.copyOfRange(content, HEAD, HEAD + length);
    }

    /**
     * Seals a message so that {@link #open} gives it back.
     *
     * @param random 16 bytes nobody can guess
     */
    public static String seal(byte[] message, EncodingAesKey key, String appId, byte[] random) {
        var sender = appId.getBytes(UTF_8);
        var content =
                ByteBuffer.allocate(HEAD + message.length + sender.length)
                        .put(random, 0, RANDOM)
                        .putInt(message.length)
                        .put(message)
                        .put(sender);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key);
            return Base64.getEncoder().encodeToString(cipher.doFinal(Padding.add(content.array())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-256-CBC", impossible);
        }
    }

    private static byte[] decrypt(String sealed, EncodingAesKey key) throws UnsealableException {
        try {
            var content =
                    cipher(Cipher.DECRYPT_MODE, key)
                            .doFinal(Base64.getDecoder().decode(sealed.strip()));
            if (content.length > 0) {
                return content;
            }
        } catch (IllegalArgumentException | GeneralSecurityException refused) {
            // Told apart nowhere: falls through to the one answer.
        }
        throw new UnsealableException();
    }

    private static Cipher cipher(int mode, EncodingAesKey key) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, key.key(), key.iv());
        return cipher;
    }
}
