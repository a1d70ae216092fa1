package io.mistok.reply.external;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.content.WebhookSecret;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {
    /** The example of the specification. */
    @Test
    void signsAsStandardWebhooksDo() {
        assertThat(
                        WebhookSignature.of(
                                new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                1614265330L,
                                "{\"test\": 2432232314}".getBytes(UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
