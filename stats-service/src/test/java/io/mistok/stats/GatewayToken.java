package io.mistok.stats;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Signs as the gateway does, with a key made for the tests of this JVM. */
public final class GatewayToken {
    private static final KeyPair KEYS = generate();

    private GatewayToken() {}

    /** Where the service finds the public key. */
    public static Path publicKeyFile() {
        var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        var body = encoder.encodeToString(KEYS.getPublic().getEncoded());
        try {
            var file = Files.createTempFile("internal", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A token the service accepts. */
    public static String valid() {
        return changed(claims -> claims);
    }

    /** A token with other claims. */
    public static String changed(UnaryOperator<JWTClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer("mistok-gateway")
                        .audience("mistok")
                        .subject("admin")
                        .claim("scope", "admin")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)));
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), change.apply(claims).build());
        try {
            token.sign(new RSASSASigner(KEYS.getPrivate()));
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
        return token.serialize();
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
