package io.mistok.gateway.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import io.mistok.gateway.token.SealedTokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What we asked the identity provider, kept by the browser for the few minutes until it comes back:
 * any replica can go on from there, and no server session is needed.
 */
class SignInState implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String COOKIE = "mistok-sign-in";
    private static final String PATH = "/login/oauth2/code";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SealedTokens tokens;
    private final Clock clock;

    SignInState(SealedTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (asked == null) {
            write("", Duration.ZERO, request, response);
            return;
        }
        var claims = new HashMap<String, @Nullable Object>();
        claims.put("uri", asked.getAuthorizationUri());
        claims.put("client", asked.getClientId());
        claims.put("redirect", asked.getRedirectUri());
        claims.put("state", asked.getState());
        // Without "openid" among them the provider's signed word about the person would not be
        // looked at.
        claims.put("scopes", List.copyOf(asked.getScopes()));
        claims.put("attributes", Map.copyOf(asked.getAttributes()));
        var sealed = tokens.seal(claims, clock.instant().plus(PATIENCE));
        write(sealed, PATIENCE, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(
            HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(tokens::open)
                .flatMap(SignInState::read)
                .filter(asked -> Objects.equals(asked.getState(), request.getParameter("state")))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        write("", Duration.ZERO, request, response);
        return asked;
    }

    private static Optional<OAuth2AuthorizationRequest> read(JWTClaimsSet claims) {
        try {
            return Optional.of(
                    OAuth2AuthorizationRequest.authorizationCode()
                            .authorizationUri(claims.getStringClaim("uri"))
                            .clientId(claims.getStringClaim("client"))
                            .redirectUri(claims.getStringClaim("redirect"))
                            .state(claims.getStringClaim("state"))
                            .scopes(Set.copyOf(claims.getStringListClaim("scopes")))
                            .attributes(claims.getJSONObjectClaim("attributes"))
                            .build());
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    private static void write(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(PATH)
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
