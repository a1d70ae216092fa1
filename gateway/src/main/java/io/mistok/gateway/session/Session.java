package io.mistok.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in of one browser, which carries it in its cookie; the gateway keeps nothing.
 *
 * @param id random, new with every sign-in
 * @param csrfToken random; unsafe calls repeat it in a header
 * @param expiresAt from the sign-in on, however much it is used
 */
record Session(String id, String username, String csrfToken, Instant expiresAt) {
    boolean hasCsrfToken(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        csrfToken.getBytes(StandardCharsets.UTF_8));
    }
}
