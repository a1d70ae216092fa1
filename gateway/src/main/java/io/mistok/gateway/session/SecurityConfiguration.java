package io.mistok.gateway.session;

import io.mistok.gateway.edge.BrowserHeaders;
import io.mistok.gateway.problem.ProblemType;
import io.mistok.gateway.problem.ProblemWriter;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Which door needs which key. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /**
     * The platform signs its callbacks itself; ingest-service checks that. Nothing stands in
     * between.
     */
    @Bean
    @Order(1)
    SecurityFilterChain callbackSecurity() {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher("/callback/**"), List.of());
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            SignInFailures failures,
            SessionCookie cookie,
            ProblemWriter problems,
            ObjectProvider<Customizer<OAuth2LoginConfigurer<HttpSecurity>>> oidc)
            throws Exception {
        http.csrf(
                        AbstractHttpConfigurer
                                ::disable) // SessionFilter does it: the token is in the cookie
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(BrowserHeaders::configure)
                .httpBasic(basic -> basic.authenticationEntryPoint(failures))
                .addFilterBefore(
                        new SessionFilter(cookie, problems), BasicAuthenticationFilter.class)
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(failures)
                                .accessDeniedHandler((request, response, _) ->
                                        problems.write(
                                                request,
                                                response,
                                                ProblemType.NOT_ALLOWED.problem(
                                                        "This is not open to you."))))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(HttpMethod.POST, "/api/session")
                                .permitAll()
                                .requestMatchers(HttpMethod.DELETE, "/api/session")
                                .permitAll()
                                .requestMatchers("/api/session/providers")
                                .permitAll()
                                .requestMatchers("/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/api/**", "/simulator/**", "/actuator/**")
                                .authenticated()
                                .anyRequest()
                                .permitAll());
        var signInElsewhere = oidc.getIfAvailable();
        if (signInElsewhere != null) {
            http.oauth2Login(signInElsewhere);
        }
        return http.build();
    }
}
