package io.mistok.local.secret;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * An RSA key pair in PEM files.
 *
 * @param privateKey PKCS#8; the gateway signs with it
 * @param publicKey X.509; the services verify with it
 */
public record TokenKeys(Path privateKey, Path publicKey) {
    private static final int BITS = 2048;

    static TokenKeys in(Path folder) {
        var keys =
                new TokenKeys(
                        folder.resolve("internal-private.pem"),
                        folder.resolve("internal-public.pem"));
        if (Files.notExists(keys.privateKey) || Files.notExists(keys.publicKey)) {
            keys.generate();
        }
        return keys;
    }

    private void generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var pair = generator.generateKeyPair();
            PrivateFiles.write(publicKey, pem("PUBLIC KEY", pair.getPublic()));
            PrivateFiles.write(privateKey, pem("PRIVATE KEY", pair.getPrivate()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String kind, Key key) {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN "
                + kind
                + "-----\n"
                + lines.encodeToString(key.getEncoded())
                + "\n-----END "
                + kind
                + "-----\n";
    }
}
