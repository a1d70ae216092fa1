package io.mistok.gateway.session;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Under which addresses browsers reach us and what is shown beside us.
 *
 * @param publicUrl an https address makes cookies secure even where TLS ends in front of us
 * @param simulatorPublicUrl the phone page of the simulator, if there is one
 */
@ConfigurationProperties("mistok")
record PublicAddress(@Nullable URI publicUrl, @Nullable URI simulatorPublicUrl) {
    boolean isSecure() {
        return publicUrl != null && "https".equalsIgnoreCase(publicUrl.getScheme());
    }
}
