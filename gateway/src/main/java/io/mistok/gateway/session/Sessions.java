package io.mistok.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTClaimsSet;
import io.mistok.gateway.token.SealedTokens;
import io.mistok.gateway.token.SealedTokensFactory;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens sessions and recognises them again, here and in every other replica. */
@Component
class Sessions {
    static final Duration LIFETIME = Duration.ofHours(12);
    private static final int MOST_ENDED = 100_000;

    private final SealedTokens tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Best effort: another replica, or this one after a restart, does not know of it. */
    private final Cache<String, Boolean> ended =
            Caffeine.newBuilder().maximumSize(MOST_ENDED).expireAfterWrite(LIFETIME).build();

    /** The admin's name and password go into the key, so changing either ends every session. */
    Sessions(SealedTokensFactory tokens, AdminProperties admin, Clock clock) {
        this.tokens = tokens.of("session " + admin.username() + "\n" + admin.passwordText());
        this.clock = clock;
    }

    Session begin(String username) {
        var expiresAt = clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        return new Session(token(), username, token(), expiresAt);
    }

    String seal(Session session) {
        var claims =
                Map.<String, Object>of(
                        "jti",
                        session.id(),
                        "sub",
                        session.username(),
                        "csrf",
                        session.csrfToken());
        return tokens.seal(claims, session.expiresAt());
    }

    Optional<Session> find(String sealed) {
        return tokens.open(sealed)
                .flatMap(Sessions::read)
                .filter(session -> ended.getIfPresent(session.id()) == null);
    }

    void end(Session session) {
        ended.put(session.id(), true);
    }

    private static Optional<Session> read(JWTClaimsSet claims) {
        try {
            return Optional.of(
                    new Session(
                            claims.getJWTID(),
                            claims.getSubject(),
                            claims.getStringClaim("csrf"),
                            claims.getExpirationTime().toInstant()));
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    private String token() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
