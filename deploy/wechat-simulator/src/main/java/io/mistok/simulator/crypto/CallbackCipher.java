package io.mistok.simulator.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * WXBizMsgCrypt: AES-256-CBC over 16 random bytes, the length, the message and the AppID.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/guide/dev/push/encryption.html">
 *     Encryption of pushes</a>
 */
public final class CallbackCipher {
    /** Of the padding; twice the block of AES, which is why Java's own padding does not fit. */
    private static final int BLOCK = 32;

    private static final int PREFIX = 16;
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";

    private final byte[] key;
    private final String appId;

    /**
     * A cipher for one account.
     *
     * @param encodingAesKey 43 characters of base64
     */
    public CallbackCipher(String encodingAesKey, String appId) {
        this.key = Base64.getDecoder().decode(encodingAesKey + "=");
        this.appId = appId;
    }

    public String encrypt(String message, RandomGenerator random) {
        var prefix = new byte[PREFIX];
        for (int i = 0; i < PREFIX; i++) {
            prefix[i] = (byte) LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return encrypt(message, prefix);
    }

    String encrypt(String message, byte[] prefix) {
        var text = message.getBytes(StandardCharsets.UTF_8);
        var account = appId.getBytes(StandardCharsets.US_ASCII);
        int length = PREFIX + Integer.BYTES + text.length + account.length;
        int padding = BLOCK - length % BLOCK;
        var plain = ByteBuffer.allocate(length + padding);
        plain.put(prefix).putInt(text.length).put(text).put(account);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(plain.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A 32-byte key always encrypts whole blocks", e);
        }
    }

    /**
     * The message in a cipher text.
     *
     * @throws UndecryptableException for another key, another account or a damaged text
     */
    public String decrypt(String encrypted) throws UndecryptableException {
        try {
            var plain = cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(encrypted));
            return message(plain);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new UndecryptableException("Not a cipher text: " + e.getMessage());
        }
    }

    private String message(byte[] plain) throws UndecryptableException {
        int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
        int end = plain.length - padding;
        if (padding < 1 || padding > BLOCK || end < PREFIX + Integer.BYTES) {
            throw new UndecryptableException("The padding is wrong, so probably the key is");
        }
        var buffer = ByteBuffer.wrap(plain, PREFIX, end - PREFIX);
        int length = buffer.getInt();
        if (length < 0 || length > buffer.remaining()) {
            throw new UndecryptableException("The length is wrong, so probably the key is");
        }
        var text = new byte[length];
        buffer.get(text);
        var account = StandardCharsets.US_ASCII.decode(buffer).toString();
        if (!account.equals(appId)) {
            throw new UndecryptableException("Encrypted for another AppID: " + account);
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(key, "AES"),
                new IvParameterSpec(Arrays.copyOf(key, PREFIX)));
        return cipher;
    }
}
