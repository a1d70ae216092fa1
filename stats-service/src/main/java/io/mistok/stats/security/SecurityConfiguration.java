package io.mistok.stats.security;

import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.converter.RsaKeyConverters;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Only the gateway calls this service, with a short-lived token of its own. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String ISSUER = "mistok-gateway";
    private static final String AUDIENCE = "mistok";
    private static final String ADMIN = "SCOPE_admin";

    @Bean
    SecurityFilterChain callers(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(
                                        "/actuator/health/**",
                                        "/actuator/prometheus",
                                        "/v3/api-docs/**",
                                        "/error")
                                .permitAll()
                                .anyRequest()
                                .hasAuthority(ADMIN))
                .oauth2ResourceServer(server -> server.jwt(_ -> {}))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookies, so nothing a foreign page could make a browser send.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    JwtDecoder tokensOfTheGateway(
            @Value("${spring.security.oauth2.resourceserver.jwt.public-key-location}")
                    Resource key) {
        var decoder =
                NimbusJwtDecoder.withPublicKey(read(key))
                        .signatureAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(ISSUER),
                        // One without an end would be good for ever.
                        new JwtClaimValidator<Instant>(JwtClaimNames.EXP, end -> end != null),
                        new JwtClaimValidator<List<String>>(
                                JwtClaimNames.AUD,
                                audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    private static RSAPublicKey read(Resource key) {
        try (var pem = key.getInputStream()) {
            return RsaKeyConverters.x509().convert(pem);
        } catch (IOException | IllegalArgumentException failure) {
            throw new IllegalStateException(
                    "MISTOK_INTERNAL_PUBLIC_KEY_FILE must name a readable RSA public key (PEM)",
                    failure);
        }
    }
}
