package io.mistok.gateway.oidc;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom of the identity provider's people we let in.
 *
 * @param allowedEmails addresses, without regard to case
 * @param roleClaim claim that holds a person's roles or groups; empty: roles are not looked at
 * @param role what that claim must contain
 * @param requireVerifiedEmail whether the provider must vouch for an address before it counts; some
 *     providers let people enter any address they like
 */
@ConfigurationProperties("mistok.oidc")
record OidcProperties(
        @DefaultValue List<String> allowedEmails,
        @DefaultValue("") String roleClaim,
        @DefaultValue("mistok-admin") String role,
        @DefaultValue("true") boolean requireVerifiedEmail) {

    OidcProperties {
        allowedEmails =
                allowedEmails.stream()
                        .map(email -> email.strip().toLowerCase(Locale.ROOT))
                        .filter(email -> !email.isEmpty())
                        .toList();
    }

    boolean letsNobodyIn() {
        return allowedEmails.isEmpty() && roleClaim.isBlank();
    }
}
