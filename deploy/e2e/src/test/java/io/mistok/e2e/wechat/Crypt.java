package io.mistok.e2e.wechat;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The platform's cryptography, as short as a script would have it. */
final class Crypt {
    private final SecretKeySpec key;
    private final IvParameterSpec iv;
    private final String appId;

    Crypt(String encodingAesKey, String appId) {
        var bytes = Base64.getDecoder().decode(encodingAesKey + "=");
        this.key = new SecretKeySpec(bytes, "AES");
        this.iv = new IvParameterSpec(bytes, 0, 16);
        this.appId = appId;
    }

    static String sign(String... parts) {
        var joined = String.join("", List.of(parts).stream().sorted().toList());
        try {
            var digest =
                    MessageDigest.getInstance("SHA-1")
                            .digest(joined.getBytes(StandardCharsets.UTF_8));
            return "%040x".formatted(new BigInteger(1, digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String encrypt(String text) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    String encrypt(byte[] message) {
        return lock(layout(message));
    }

    /** What is encrypted: random bytes, length, message, account, padding. */
    byte[] layout(byte[] message) {
        var plain = new ByteArrayOutputStream();
        plain.writeBytes("e2e-random-16byt".getBytes(StandardCharsets.US_ASCII));
        for (int shift = 24; shift >= 0; shift -= 8) {
            plain.write(message.length >>> shift);
        }
        plain.writeBytes(message);
        plain.writeBytes(appId.getBytes(StandardCharsets.US_ASCII));
        int padding = 32 - plain.size() % 32;
        for (int i = 0; i < padding; i++) {
            plain.write(padding);
        }
        return plain.toByteArray();
    }

    String lock(byte[] layout) {
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, layout));
    }

    String decrypt(String text) {
        var plain = run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(text));
        int length = new BigInteger(1, Arrays.copyOfRange(plain, 16, 20)).intValueExact();
        return new String(plain, 20, length, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, iv);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
