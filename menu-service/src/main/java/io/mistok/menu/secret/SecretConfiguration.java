package io.mistok.menu.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    @Bean
    SecretBox secretBox(SecretsProperties properties) {
        var file = properties.keysetFile();
        if (file.isBlank()) {
            throw new KeysetException("mistok.secrets.keyset-file is not set.", null);
        }
        try {
            return new SecretBox(aead(Files.readString(Path.of(file))));
        } catch (IOException | InvalidPathException failure) {
            throw new KeysetException(
                    "mistok.secrets.keyset-file (" + file + ") cannot be read.", failure);
        } catch (GeneralSecurityException failure) {
            throw new KeysetException(
                    "mistok.secrets.keyset-file (" + file + ") holds no usable AEAD keyset.",
                    failure);
        }
    }

    private static Aead aead(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                        json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .getPrimitive(AeadConfig2026.get(), Aead.class);
    }
}
