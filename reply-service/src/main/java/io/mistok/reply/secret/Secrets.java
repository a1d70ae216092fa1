package io.mistok.reply.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Encrypts small texts for rest. Channel and field are associated data: a ciphertext that was moved
 * to another place does not open.
 */
public class Secrets {
    private final Aead aead;

    public Secrets(Aead aead) {
        this.aead = aead;
    }

    public String encrypt(String plain, String channelId, String field) {
        try {
            byte[] sealed = aead.encrypt(plain.getBytes(UTF_8), place(channelId, field));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Encryption failed", failure);
        }
    }

    /**
     * Opens what was encrypted for this place.
     *
     * @throws IllegalStateException if it was not encrypted for this place with one of our keys
     */
    public String decrypt(String sealed, String channelId, String field) {
        try {
            byte[] plain =
                    aead.decrypt(Base64.getDecoder().decode(sealed), place(channelId, field));
            return new String(plain, UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            throw new IllegalStateException(
                    "Cannot decrypt %s of channel %s: is its key missing in the keyset?"
                            .formatted(field, channelId),
                    failure);
        }
    }

    private static byte[] place(String channelId, String field) {
        return (channelId + "/" + field).getBytes(UTF_8);
    }
}
