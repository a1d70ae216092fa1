package io.mistok.gateway.token;

import io.mistok.gateway.problem.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPrivateKey;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.stereotype.Component;

/** The private key: it signs for the services, and other keys are derived from it. */
@Component
class InternalKey {
    private static final String SETTING =
            "MISTOK_INTERNAL_PRIVATE_KEY_FILE (mistok.internal.private-key-file)";
    private static final int LEAST_BITS = 2048;
    private static final int DERIVED_BYTES = 32;

    private final RSAPrivateKey key;

    InternalKey(InternalProperties properties) {
        if (properties.privateKeyFile().isBlank()) {
            throw new StartRefused(SETTING + " must name the PEM file of the private key.");
        }
        key = read(Path.of(properties.privateKeyFile()));
    }

    RSAPrivateKey signingKey() {
        return key;
    }

    /** A 256-bit key that is the same in every replica and after every restart (HKDF, RFC 5869). */
    SecretKey derive(String purpose) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(key.getEncoded())
                            .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), DERIVED_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", parameters);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("This JDK has no HKDF-SHA256", failure);
        }
    }

    private static RSAPrivateKey read(Path file) {
        try (var pem = Files.newInputStream(file)) {
            var key = RsaKeyConverters.pkcs8().convert(pem);
            if (key == null || key.getModulus().bitLength() < LEAST_BITS) {
                throw refused(file, "holds a key of less than " + LEAST_BITS + " bits");
            }
            return key;
        } catch (IOException failure) {
            throw refused(file, "cannot be read");
        } catch (IllegalArgumentException failure) {
            throw refused(file, "is not an RSA private key in PKCS#8 PEM form");
        }
    }

    private static StartRefused refused(Path file, String why) {
        return new StartRefused(SETTING + ": " + file + " " + why + ".");
    }
}
