package io.mistok.reply.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keyset; without one the service does not start. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {
    @Bean
    Secrets secrets(SecretsProperties properties) {
        Path file = properties.keysetFile();
        if (file == null) {
            throw new UnusableKeysetException("it is not set");
        }
        try {
            KeysetHandle keyset =
                    TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file),
                            AeadConfig2026.get(),
                            InsecureSecretKeyAccess.get());
            return new Secrets(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (IOException _) {
            throw new UnusableKeysetException("the file " + file + " cannot be read");
        } catch (GeneralSecurityException _) {
            throw new UnusableKeysetException("the file " + file + " is not a Tink AEAD keyset");
        }
    }
}
