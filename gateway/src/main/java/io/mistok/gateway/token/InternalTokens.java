package io.mistok.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The short-lived token by which a service knows that the gateway let a user in. */
@Component
public class InternalTokens {
    private static final Duration LIFETIME = Duration.ofSeconds(60);
    private static final Duration REUSE = Duration.ofSeconds(30);

    private final JWSSigner signer;
    private final Clock clock;
    private final Cache<String, Issued> issued = Caffeine.newBuilder().maximumSize(1_000).build();

    InternalTokens(InternalKey key, Clock clock) {
        this.signer = new RSASSASigner(key.signingKey());
        this.clock = clock;
    }

    /**
     * A JWT for one user: RS256, valid for 60 s, made anew when it is 30 s old, so that not each
     * call signs.
     *
     * @param username the user as the services shall know them
     */
    public String tokenFor(String username) {
        var now = clock.instant();
        return issued.asMap()
                .compute(username, (_, last) -> isFresh(last, now) ? last : issue(username, now))
                .token();
    }

    private static boolean isFresh(@Nullable Issued last, Instant now) {
        return last != null && now.isBefore(last.at().plus(REUSE)) && !now.isBefore(last.at());
    }

    private Issued issue(String username, Instant now) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer("mistok-gateway")
                        .audience("mistok")
                        .subject(username)
                        .claim("scope", "admin")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(LIFETIME)))
                        .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            jwt.sign(signer);
        } catch (JOSEException failure) {
            throw new IllegalStateException("Internal token cannot be signed", failure);
        }
        return new Issued(jwt.serialize(), now);
    }

    private record Issued(String token, Instant at) {}
}
