package io.mistok.ingest.channel;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the key to the channels' secrets lies.
 *
 * @param keysetFile a Tink keyset in clear JSON: AES256_GCM, older keys beside the primary one; has
 *     no default
 */
@Validated
@ConfigurationProperties("mistok.secrets")
record SecretsProperties(
        @NotNull(message = "must name the keyset file, set MISTOK_SECRETS_KEYSET_FILE")
                Path keysetFile) {}
