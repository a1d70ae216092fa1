package io.mistok.bench.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The platform's envelope: 16 random bytes, the length, the message and the AppID, padded to 32
 * bytes, AES-256-CBC under the EncodingAESKey with its first half as the initialisation vector.
 */
final class Encryption {
    private static final int BLOCK = 32;
    private static final int PREFIX = 16;

    private final SecretKeySpec key;
    private final IvParameterSpec vector;
    private final String appId;

    Encryption(String encodingAesKey, String appId) {
        var bytes = Base64.getDecoder().decode(encodingAesKey + "=");
        this.key = new SecretKeySpec(bytes, "AES");
        this.vector = new IvParameterSpec(bytes, 0, PREFIX);
        this.appId = appId;
    }

    String encrypt(String message) {
        var random = new byte[PREFIX];
        ThreadLocalRandom.current().nextBytes(random);
        return encrypt(random, message);
    }

    String encrypt(byte[] random, String message) {
        var text = message.getBytes(StandardCharsets.UTF_8);
        var id = appId.getBytes(StandardCharsets.UTF_8);
        var length = PREFIX + Integer.BYTES + text.length + id.length;
        var padding = BLOCK - length % BLOCK;
        var plain =
                ByteBuffer.allocate(length + padding)
                        .put(random)
                        .putInt(text.length)
                        .put(text)
                        .put(id);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /**
     * The message of an envelope.
     *
     * @throws IllegalArgumentException if it is not for this AppID or not an envelope at all
     */
    String decrypt(String encrypted) {
        var plain = run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(encrypted));
        var end = plain.length - plain[plain.length - 1];
        var length = ByteBuffer.wrap(plain).getInt(PREFIX);
        var start = PREFIX + Integer.BYTES;
        if (length < 0 || start + length > end) {
            throw new IllegalArgumentException("Envelope with a wrong length");
        }
        var id = new String(plain, start + length, end - start - length, StandardCharsets.UTF_8);
        if (!id.equals(appId)) {
            throw new IllegalArgumentException("Envelope for another AppID");
        }
        return new String(plain, start, length, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, vector);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("Not an envelope", failure);
        }
    }
}
