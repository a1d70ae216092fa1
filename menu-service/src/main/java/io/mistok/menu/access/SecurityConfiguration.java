package io.mistok.menu.access;

import static org.springframework.security.config.Customizer.withDefaults;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.web.SecurityFilterChain;

/** Everything needs the gateway's token, except what shows no data. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**"
    };

    /** A token without an end would be good for ever. */
    private static final OAuth2TokenValidator<Jwt> ENDS =
            new JwtClaimValidator<Instant>(JwtClaimNames.EXP, end -> end != null);

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .hasAuthority("SCOPE_admin"))
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Beside signature, lifetime and audience, which the settings name. */
    @Bean
    OAuth2TokenValidator<Jwt> issuedByTheGateway() {
        return new DelegatingOAuth2TokenValidator<>(new JwtIssuerValidator("mistok-gateway"), ENDS);
    }
}
