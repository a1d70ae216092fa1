package io.mistok.gateway.oidc;

import io.mistok.gateway.problem.StartRefused;
import java.util.Collection;
import java.util.Locale;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Decides who of those whom the provider knows is an admin here. */
class AllowedPeople {
    private final OidcProperties properties;

    AllowedPeople(OidcProperties properties) {
        if (properties.letsNobodyIn()) {
            throw new StartRefused(
                    "OIDC is configured, but nobody is allowed: set mistok.oidc.allowed-emails or"
                            + " mistok.oidc.role-claim.");
        }
        this.properties = properties;
    }

    boolean allow(OAuth2User person) {
        return hasAllowedEmail(person) || hasRole(person);
    }

    /** The name under which a person appears in our logs and to the services. */
    static String nameOf(OAuth2User person) {
        return person.getAttribute("email") instanceof String email ? email : person.getName();
    }

    private boolean hasAllowedEmail(OAuth2User person) {
        return person.getAttribute("email") instanceof String email
                && properties.allowedEmails().contains(email.toLowerCase(Locale.ROOT))
                && (!properties.requireVerifiedEmail() || isVerified(person));
    }

    private static boolean isVerified(OAuth2User person) {
        var verified = person.getAttributes().get("email_verified");
        return "true".equals(String.valueOf(verified));
    }

    private boolean hasRole(OAuth2User person) {
        if (properties.roleClaim().isBlank()) {
            return false;
        }
        var claim = person.getAttributes().get(properties.roleClaim());
        return claim instanceof Collection<?> roles
                ? roles.contains(properties.role())
                : properties.role().equals(claim);
    }
}
