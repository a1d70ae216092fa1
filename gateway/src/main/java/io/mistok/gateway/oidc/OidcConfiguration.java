package io.mistok.gateway.oidc;

import io.mistok.gateway.problem.ProblemWriter;
import io.mistok.gateway.session.SessionCookie;
import io.mistok.gateway.token.SealedTokensFactory;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Present when {@code spring.security.oauth2.client.registration.*} is. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOAuth2ClientRegistrationProperties
class OidcConfiguration {
    /**
     * Asks for the provider's addresses at the first sign-in: we start while the provider is down.
     */
    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(() -> {
            var registrations =
                    new OAuth2ClientPropertiesMapper(properties).asClientRegistrations();
            return new InMemoryClientRegistrationRepository(List.copyOf(registrations.values()));
        });
    }

    @Bean
    SignInOutcome signInOutcome(
            OidcProperties properties, SessionCookie cookie, ProblemWriter problems) {
        return new SignInOutcome(new AllowedPeople(properties), cookie, problems);
    }

    @Bean
    Customizer<OAuth2LoginConfigurer<HttpSecurity>> oidcSignIn(
            SealedTokensFactory tokens, Clock clock, SignInOutcome outcome) {
        var state = new SignInState(tokens.of("oidc sign-in"), clock);
        return login ->
                login.loginPage("/")
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestRepository(state))
                        .authorizedClientRepository(new NoClients())
                        .successHandler(outcome::known)
                        .failureHandler(outcome::unknown);
    }
}
