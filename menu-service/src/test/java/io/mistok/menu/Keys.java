package io.mistok.menu;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;

/** The keys of one test run: for the secrets, and of the gateway. */
final class Keys {

    private final Path folder;
    private final KeyPair gateway;
    private final KeysetHandle secrets;

    private Keys(Path folder, KeyPair gateway, KeysetHandle secrets) {
        this.folder = folder;
        this.gateway = gateway;
        this.secrets = secrets;
    }

    static Keys generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var secrets =
                    KeysetHandle.generateNew(
                            PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
            return new Keys(
                    Files.createTempDirectory("menu-keys"), generator.generateKeyPair(), secrets);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Path keysetFile() {
        try {
            var json =
                    TinkJsonProtoKeysetFormat.serializeKeyset(
                            secrets, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            var name = "keyset-" + secrets.getPrimary().getId() + "-" + secrets.size() + ".json";
            return Files.writeString(folder.resolve(name), json);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same gateway; a new key for secrets, which is primary, beside those that were. */
    Keys rotated() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.newBuilder(secrets);
            keyset.addEntry(
                    KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary());
            return new Keys(folder, gateway, keyset.build());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The same, without the keys that are not primary. */
    Keys withoutOlderOnes() {
        try {
            var key = KeysetHandle.importKey(secrets.getPrimary().getKey());
            var keyset = KeysetHandle.newBuilder();
            keyset.addEntry(key.withFixedId(secrets.getPrimary().getId()).makePrimary());
            return new Keys(folder, gateway, keyset.build());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Path publicKeyFile() {
        var body =
                Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(((RSAPublicKey) gateway.getPublic()).getEncoded());
        try {
            return Files.writeString(
                    folder.resolve("public.pem"),
                    "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Opens what a reader of the topic would open. */
    String open(String sealed, String associated) {
        try {
            var aead = secrets.getPrimitive(AeadConfig2026.get(), Aead.class);
            var bytes =
                    aead.decrypt(
                            Base64.getDecoder().decode(sealed),
                            associated.getBytes(StandardCharsets.UTF_8));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** As the gateway makes it. */
    String token() {
        return token("mistok-gateway", "mistok", "admin", Instant.now().plusSeconds(60));
    }

    /** Right in all but that it never expires. */
    String endlessToken() {
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer("mistok-gateway")
                        .audience(List.of("mistok"))
                        .claim("scope", "admin")
                        .build());
    }

    String token(String issuer, String audience, String scope, Instant until) {
        return signed(
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(List.of(audience))
                        .subject("ada")
                        .claim("scope", scope)
                        .issueTime(Date.from(until.minusSeconds(60)))
                        .expirationTime(Date.from(until))
                        .build());
    }

    private String signed(JWTClaimsSet claims) {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            jwt.sign(new RSASSASigner((RSAPrivateKey) gateway.getPrivate()));
            return jwt.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
