package io.mistok.menu.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Seals secrets with AES-256-GCM. Channel and field are associated data: a ciphertext copied to
 * another channel or field does not open.
 */
public class SecretBox {

    private final Aead aead;

    SecretBox(Aead aead) {
        this.aead = aead;
    }

    /** Standard base64 of the ciphertext; different each time. */
    public String seal(Secret secret, String channelId, SecretField field) {
        try {
            var sealed = aead.encrypt(secret.value().getBytes(UTF_8), associated(channelId, field));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a secret could not be sealed", failure);
        }
    }

    /**
     * Opens what was sealed for this channel and field.
     *
     * @throws SecretUnreadableException if no key of the keyset opens it for this channel and field
     */
    public Secret open(String sealed, String channelId, SecretField field) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            return new Secret(new String(aead.decrypt(bytes, associated(channelId, field)), UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException failure) {
            throw new SecretUnreadableException(channelId, field, failure);
        }
    }

    /**
     * The same secret, sealed by the key that is primary now.
     *
     * @throws SecretUnreadableException as {@link #open}
     */
    public String sealAgain(String sealed, String channelId, SecretField field) {
        return seal(open(sealed, channelId, field), channelId, field);
    }

    private static byte[] associated(String channelId, SecretField field) {
        return field.associatedWith(channelId).getBytes(UTF_8);
    }
}
