package io.mistok.menu.secret;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key of the secrets is.
 *
 * @param keysetFile a Tink keyset in JSON (AES256_GCM); the primary key seals, every key opens. It
 *     has no default: without it the service does not start
 */
@ConfigurationProperties("mistok.secrets")
record SecretsProperties(@DefaultValue("") String keysetFile) {}
