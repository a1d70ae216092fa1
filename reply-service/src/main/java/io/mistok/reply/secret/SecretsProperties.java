package io.mistok.reply.secret;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param keysetFile Tink keyset in JSON: a primary key, and older ones that still open
 */
@ConfigurationProperties("mistok.secrets")
record SecretsProperties(@Nullable Path keysetFile) {}
