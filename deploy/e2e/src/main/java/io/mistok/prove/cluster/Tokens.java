package io.mistok.prove.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The tokens by which services know that the gateway let somebody in. */
final class Tokens {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final PrivateKey key;

    Tokens(Path pem) {
        try {
            var text = Files.readString(pem).replaceAll("-----[A-Z ]+-----|\\s", "");
            key =
                    KeyFactory.getInstance("RSA")
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** For the next minute. */
    String token() {
        var now = System.currentTimeMillis() / 1000;
        var head = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}");
        var claims =
                part(
                        "{\"iss\":\"mistok-gateway\",\"aud\":\"mistok\",\"sub\":\"prove\",\"scope\":\"admin\",\"iat\":%d,\"exp\":%d}"
                                .formatted(now, now + 60));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
            return head + "." + claims + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
