package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.channel.Encryption;
import io.mistok.ingest.channel.Rotating;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Token;
import java.net.URLEncoder;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** With the vectors of others. */
class UrlVerificationTest {
    private static final String SEALED =
            "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";

    @Test
    void plainEchoComesBack() throws RefusedException {
        var query =
                "signature=871819b91ce9927ef3bc1eb3244a44cd0ca050ce&timestamp=1700000000"
                        + "&nonce=987654321&echostr=5927782489442352469";
        var channel = channel("Tk7DemoCallback2024", "wx0123456789abcdef", "A".repeat(43));
        assertThat(answer(channel, query)).isEqualTo("5927782489442352469");
        refused(channel, query.replace("signature=8", "signature=9"), Refusal.SIGNATURE);
        refused(channel, query.replace("nonce=9", "nonce=8"), Refusal.SIGNATURE);
        refused(channel, query.replaceFirst("signature=\\w+", ""), Refusal.QUERY);
    }

    @Test
    void sealedEchoIsOpened() throws RefusedException {
        var query =
                "msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589"
                        + "&nonce=263014780&echostr="
                        + URLEncoder.encode(SEALED, UTF_8);
        var channel =
                channel(
                        "QDG6eK",
                        "wx5823bf96d3bd56c7",
                        "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C");
        assertThat(answer(channel, query)).isEqualTo("1616140317555161061");
        refused(channel, query.replace("P9nA", "P9nB"), Refusal.SIGNATURE);
        var other = channel("QDG6eK", "wx5823bf96d3bd56c8", "A".repeat(43));
        refused(other, query, Refusal.ENVELOPE);
    }

    private static void refused(Channel channel, String query, Refusal reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> answer(channel, query))
                .matches(refused -> refused.refusal() == reason);
    }

    private static String answer(Channel channel, String query) throws RefusedException {
        var parsed = CallbackQuery.parse(query);
        return new String(UrlVerification.answer(channel, parsed, Instant.now()), UTF_8);
    }

    private static Channel channel(String token, String appId, String key) {
        return new Channel(
                "ch_1",
                appId,
                Encryption.PLAIN,
                new Rotating<>(new Token(token), null, null),
                new Rotating<>(EncodingAesKey.parse(key), null, null));
    }
}
