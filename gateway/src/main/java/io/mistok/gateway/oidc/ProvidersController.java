package io.mistok.gateway.oidc;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Through whom one can sign in: what a sign-in page draws its buttons from. */
@RestController
class ProvidersController {
    private final Map<String, Registration> registrations;

    ProvidersController(ObjectProvider<OAuth2ClientProperties> properties) {
        var configured = properties.getIfAvailable();
        registrations = configured == null ? Map.of() : configured.getRegistration();
    }

    @GetMapping("/api/session/providers")
    List<Provider> providers() {
        return registrations.entrySet().stream()
                .map(entry -> Provider.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    record Provider(String id, String name, String signInUrl) {
        static Provider of(String id, Registration registration) {
            var name = registration.getClientName();
            return new Provider(id, name == null ? id : name, "/oauth2/authorization/" + id);
        }
    }
}
