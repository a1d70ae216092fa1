package io.mistok.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SlowBodyTest extends GatewayTest {
    @Test
    void aBodyThatTricklesIsCutOff() throws IOException {
        var answer = trickled("POST /callback/wechat/ch_1 HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 408").endsWith("Body too slow\n");
        assertThat(World.INGEST.wasAsked()).isFalse();
    }

    @Test
    void soIsThatOfTheApi() throws IOException {
        var answer = trickled("PUT /api/channels/ch_1 HTTP/1.1\r\n" + World.asAdmin());

        assertThat(answer).startsWith("HTTP/1.1 408").contains("body-too-slow");
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    /** A byte now and then, until there is an answer. */
    private String trickled(String head) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), client().port())) {
            // Less than the server's own timeout: the rest of the body is not waited for.
            socket.setSoTimeout(5_000);
            var out = socket.getOutputStream();
            out.write(
                    (head + "\r\nHost: x\r\nContent-Length: 60000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var in = socket.getInputStream();
            await().pollInterval(Duration.ofMillis(20))
                    .until(() -> {
                        out.write('a');
                        clock().move(Duration.ofSeconds(6));
                        return in.available() > 0;
                    });
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
