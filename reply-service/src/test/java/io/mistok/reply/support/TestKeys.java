package io.mistok.reply.support;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.mistok.reply.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keys made for this JVM: a keyset for secrets, and the gateway's pair for tokens. */
public final class TestKeys {
    public static final Path KEYSET;
    public static final Path PUBLIC_KEY;
    public static final Secrets SECRETS;
    private static final KeyPair GATEWAY;

    static {
        try {
            Path folder = Files.createTempDirectory("reply-keys");
            KeysetHandle keyset =
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            KEYSET = folder.resolve("keyset.json");
            Files.writeString(
                    KEYSET,
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            keyset, AeadConfig2026.get(), InsecureSecretKeyAccess.get()));
            SECRETS = new Secrets(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
            GATEWAY = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            PUBLIC_KEY = folder.resolve("internal.pem");
            Files.writeString(PUBLIC_KEY, pem(GATEWAY.getPublic().getEncoded()));
        } catch (Exception failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    private TestKeys() {}

    /** The token that the gateway would send. */
    public static String token() {
        return token(it -> it);
    }

    /** A token with something else in it. */
    public static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var claims =
                    new JWTClaimsSet.Builder()
                            .issuer("mistok-gateway")
                            .audience("mistok")
                            .subject("admin")
                            .claim("scope", "admin")
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)));
            var token =
                    new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), change.apply(claims).build());
            token.sign(new RSASSASigner(GATEWAY.getPrivate()));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String pem(byte[] key) {
        return String.join(
                "\n",
                List.of(
                        "-----BEGIN PUBLIC KEY-----",
                        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(key),
                        "-----END PUBLIC KEY-----",
                        ""));
    }
}
