package io.mistok.gateway.session;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which address the world reaches us.
 *
 * @param publicUrl an https address makes cookies secure even where TLS ends in front of us
 */
@ConfigurationProperties("mistok")
record PublicAddress(@Nullable URI publicUrl) {
    boolean isSecure() {
        return publicUrl != null && "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
