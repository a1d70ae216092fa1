package io.mistok.gateway.token;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** State that a browser carries for us and can neither read nor change: encrypted with A256GCM. */
public class SealedTokens {
    private static final JWEHeader HEADER =
            new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final SecretKey key;
    private final Clock clock;

    SealedTokens(SecretKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * Seals claims until they expire.
     *
     * @param expiresAt whole seconds; a fraction is cut off
     */
    public String seal(Map<String, ? extends @Nullable Object> claims, Instant expiresAt) {
        var builder = new JWTClaimsSet.Builder().expirationTime(Date.from(expiresAt));
        claims.forEach(builder::claim);
        var jwt = new EncryptedJWT(HEADER, builder.build());
        try {
            jwt.encrypt(new DirectEncrypter(key));
        } catch (JOSEException failure) {
            throw new IllegalStateException("Token cannot be sealed", failure);
        }
        return jwt.serialize();
    }

    /** The claims, unless the token is forged, changed, sealed for another purpose or expired. */
    public Optional<JWTClaimsSet> open(String token) {
        try {
            var jwt = EncryptedJWT.parse(token);
            jwt.decrypt(new DirectDecrypter(key));
            return Optional.of(jwt.getJWTClaimsSet()).filter(this::isCurrent);
        } catch (ParseException | JOSEException | RuntimeException _) {
            // The library trips over some headers that a stranger may write; "enc" missing is one.
            return Optional.empty();
        }
    }

    private boolean isCurrent(JWTClaimsSet claims) {
        var expires = claims.getExpirationTime();
        return expires != null && clock.instant().isBefore(expires.toInstant());
    }
}
