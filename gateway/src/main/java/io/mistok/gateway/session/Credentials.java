package io.mistok.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * User name and password as one digest under a key that changes with every start: one comparison of
 * equal length, so that neither of the two shows by time which was wrong, and nothing kept in
 * memory is worth stealing. The password comes from the environment, so there is no stored hash to
 * protect.
 */
class Credentials {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final @Nullable String expected;

    private Credentials(AdminProperties admin) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
        expected = admin.hasPassword() ? digest(admin.username(), admin.passwordText()) : null;
    }

    static Credentials of(AdminProperties admin) {
        return new Credentials(admin);
    }

    String digest(String username, String password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var name = username.getBytes(StandardCharsets.UTF_8);
            mac.update((byte) (name.length >>> 8));
            mac.update((byte) name.length);
            mac.update(name);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("This JDK has no " + ALGORITHM, failure);
        }
    }

    boolean fit(String digest) {
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.US_ASCII),
                        digest.getBytes(StandardCharsets.US_ASCII));
    }
}
