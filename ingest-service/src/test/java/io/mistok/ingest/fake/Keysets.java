package io.mistok.ingest.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** A keyset of this test run. */
public final class Keysets {
    private static final KeysetHandle KEYSET = generate();

    private Keysets() {}

    /** Writes the keyset where a service can read it. */
    public static Path file() {
        try {
            var file = Files.createTempFile("keyset", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            KEYSET, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A secret as the channel topic carries it. */
    public static String seal(String channelId, String field, String secret) {
        try {
            var aead = KEYSET.getPrimitive(AeadConfig2026.get(), Aead.class);
            var sealed =
                    aead.encrypt(secret.getBytes(UTF_8), (channelId + "/" + field).getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeysetHandle generate() {
        try {
            return KeysetHandle.generateNew(
                    PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
