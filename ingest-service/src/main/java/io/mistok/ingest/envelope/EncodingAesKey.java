package io.mistok.ingest.envelope;

import java.util.Arrays;
import java.util.Base64;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 32 bytes of AES-256 behind the 43 characters of the console; the first 16 are also the IV.
 */
public final class EncodingAesKey {
    private static final int CHARACTERS = 43;

    private final byte[] bytes;

    private EncodingAesKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the console's notation. The two spare bits of the last character may be set: random
     * keys have them, and strict decoders refuse those.
     *
     * @throws IllegalArgumentException if these are not 43 characters of base64
     */
    public static EncodingAesKey parse(String characters) {
        if (characters.length() != CHARACTERS) {
            throw new IllegalArgumentException("an EncodingAESKey has 43 characters");
        }
        return new EncodingAesKey(Base64.getDecoder().decode(characters + "="));
    }

    SecretKeySpec key() {
        return new SecretKeySpec(bytes, "AES");
    }

    IvParameterSpec iv() {
        return new IvParameterSpec(bytes, 0, 16);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodingAesKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "***";
    }
}
