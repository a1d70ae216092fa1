package io.mistok.reply.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The shared secret of one external endpoint in the form of Standard Webhooks; prints as {@code
 * ***}.
 *
 * @param value {@code whsec_} and the base64 of 24 to 64 bytes
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
public record WebhookSecret(@JsonValue String value) {
    static final String PREFIX = "whsec_";
    private static final int MIN_BYTES = 24;
    private static final int MAX_BYTES = 64;
    private static final int NEW_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @JsonCreator
    public WebhookSecret {}

    public static WebhookSecret generate() {
        byte[] key = new byte[NEW_BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** The key that signs. */
    public byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    boolean isValid() {
        try {
            return value.startsWith(PREFIX)
                    && key().length >= MIN_BYTES
                    && key().length <= MAX_BYTES;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
