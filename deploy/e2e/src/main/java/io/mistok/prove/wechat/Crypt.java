package io.mistok.prove.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The platform's signatures and envelopes. */
final class Crypt {
    private static final int BLOCK = 32;
    private static final int PREFIX = 16;

    private final SecretKeySpec key;
    private final IvParameterSpec vector;
    private final String appId;

    Crypt(Account account) {
        var bytes = Base64.getDecoder().decode(account.encodingAesKey() + "=");
        this.key = new SecretKeySpec(bytes, "AES");
        this.vector = new IvParameterSpec(bytes, 0, PREFIX);
        this.appId = account.appId();
    }

    static String sign(String... parts) {
        var text = Stream.of(parts).sorted().collect(Collectors.joining());
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    String encrypt(String message) {
        var random = new byte[PREFIX];
        ThreadLocalRandom.current().nextBytes(random);
        var text = message.getBytes(StandardCharsets.UTF_8);
        var id = appId.getBytes(StandardCharsets.US_ASCII);
        var length = PREFIX + Integer.BYTES + text.length + id.length;
        var padding = BLOCK - length % BLOCK;
        var plain = ByteBuffer.allocate(length + padding);
        plain.put(random).putInt(text.length).put(text).put(id);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, plain.array()));
    }

    /** The message; whoever it is for, it must be for this account. */
    String decrypt(String sealed) {
        var plain = run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed));
        var end = plain.length - plain[plain.length - 1];
        var length = ByteBuffer.wrap(plain).getInt(PREFIX);
        var start = PREFIX + Integer.BYTES;
        var id = new String(plain, start + length, end - start - length, StandardCharsets.UTF_8);
        if (!id.equals(appId)) {
            throw new IllegalArgumentException("sealed for " + id);
        }
        return new String(plain, start, length, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, vector);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("not an envelope", failure);
        }
    }
}
