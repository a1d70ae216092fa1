package io.mistok.ingest.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Opens the secrets that the channel topic carries sealed. */
final class Secrets {
    private final Aead aead;

    private Secrets(Aead aead) {
        this.aead = aead;
    }

    /**
     * Secrets opened by the keyset of a file.
     *
     * @throws KeysetException without a usable keyset: nothing could be verified, so there is no
     *     point in starting
     */
    static Secrets from(Path keysetFile) {
        try {
            var keyset =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(keysetFile),
                            AeadConfig2026.get(),
                            InsecureSecretKeyAccess.get());
            return new Secrets(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (IOException unreadable) {
            throw new KeysetException("cannot be read: " + keysetFile);
        } catch (GeneralSecurityException | RuntimeException invalid) {
            // Not as a cause: it may quote the file.
            throw new KeysetException("is no Tink keyset for AEAD: " + keysetFile);
        }
    }

    /**
     * A secret in clear.
     *
     * @param field name of the current field, for the previous value too
     * @throws GeneralSecurityException sealed with a key we have not, or for something else
     */
    String open(String channelId, String field, String sealed) throws GeneralSecurityException {
        try {
            var context = (channelId + "/" + field).getBytes(UTF_8);
            return new String(aead.decrypt(Base64.getDecoder().decode(sealed), context), UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw new GeneralSecurityException("not base64", notBase64);
        }
    }
}
