package io.mistok.reply.external;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.reply.content.WebhookSecret;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of Standard Webhooks: {@code v1,} and the base64 of HMAC-SHA256 over id, second and
 * body.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks">The specification</a>
 */
final class WebhookSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    static String of(WebhookSecret secret, String id, long second, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.key(), ALGORITHM));
            mac.update((id + "." + second + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("HMAC-SHA256 is in every Java", failure);
        }
    }
}
