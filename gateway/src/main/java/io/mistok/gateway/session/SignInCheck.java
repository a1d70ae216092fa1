package io.mistok.gateway.session;

import io.mistok.gateway.problem.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** A gateway that nobody can sign in to, or anybody without a password, does not start. */
@Component
class SignInCheck {
    SignInCheck(AdminProperties admin, ObjectProvider<ClientRegistrationRepository> oidc) {
        if (!admin.hasPassword() && oidc.getIfAvailable() == null) {
            throw new StartRefused(
                    "Nobody could sign in: set MISTOK_ADMIN_PASSWORD (mistok.admin.password), or"
                            + " configure OIDC (spring.security.oauth2.client.registration.*).");
        }
    }
}
