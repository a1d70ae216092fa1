package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole system stops, leaves nothing behind, and goes on where it was. */
@ExtendWith(RunningMistok.class)
@Order(Integer.MAX_VALUE)
class RestartIT {
    private final Mistok mistok;

    RestartIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @Test
    void aSecondStartContinues() {
        var channel = Channel.connected(mistok, "compatible");
        channel.publish("{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"}]}");
        channel.answerKey("K", "still here");
        var anna = channel.follower("oAnna");
        anna.subscribe();
        anna.click("K").isReply("still here");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(channel.clicks()).isEqualTo("1/1"));
        var menu = channel.get("/menu").ok().json();

        mistok.stop();
        mistok.start();

        assertThat(channel.get("").ok().text("/appId")).isEqualTo(channel.appId());
        assertThat(channel.get("/menu").ok().json()).isEqualTo(menu);
        assertThat(channel.clicks()).isEqualTo("1/1");
        assertThat(channel.clicks("K")).isEqualTo("1/1");

        assertThat(anna.answers()).containsExactly("still here");
        anna.click("K").isReply("still here");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(channel.clicks()).isEqualTo("2/1"));
    }
}
