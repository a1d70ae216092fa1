package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Follower;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kill -9} while taps arrive: each accepted tap is answered once and counted once. */
@ExtendWith(RunningMistok.class)
class KilledServiceIT {
    private static final int FOLLOWERS = 60;
    private static final int BEFORE_THE_KILL = 20;

    private final Mistok mistok;

    KilledServiceIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply-service", "stats-service"})
    void nothingIsLostAndNothingTwice(String service) throws Exception {
        var channel = Channel.connected(mistok, "secure");
        channel.publish("{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"}]}");
        channel.answerKey("K", "the answer");
        var followers = followers(channel);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new Semaphore(0);
            var taps = tapOneAfterAnother(threads, followers, started);
            assertThat(started.tryAcquire(BEFORE_THE_KILL, 30, TimeUnit.SECONDS)).isTrue();
            mistok.kill(service);
            for (var tap : taps) {
                assertThat(tap.get(60, TimeUnit.SECONDS).outcome()).isIn("replied", "acknowledged");
            }
        }

        await().atMost(Duration.ofSeconds(90)).until(mistok::isReady);
        await("one answer for each")
                .atMost(Duration.ofSeconds(50))
                .untilAsserted(() -> assertThat(notAnsweredOnce(followers)).isEmpty());
        var all = FOLLOWERS + "/" + FOLLOWERS;
        await("each tap counted")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(channel.clicks()).isEqualTo(all));
        assertThat(channel.post("/stats/recount", "").ok().json().path("equal").asBoolean())
                .isTrue();
        assertThat(notAnsweredOnce(followers)).isEmpty();
        assertThat(channel.clicks()).isEqualTo(all);
    }

    private static List<String> notAnsweredOnce(List<Follower> followers) {
        return followers.stream()
                .filter(one -> !one.answers().equals(List.of("the answer")))
                .map(one -> one.openId() + ": " + one.answers())
                .toList();
    }

    private static List<Follower> followers(Channel channel) {
        var followers = new ArrayList<Follower>();
        for (int i = 1; i <= FOLLOWERS; i++) {
            var follower = channel.follower("oTapper%03d".formatted(i));
            follower.subscribe().isSilence();
            followers.add(follower);
        }
        return followers;
    }

    /** Each tap has a thread of its own and starts when the one before has been sent. */
    private static List<Future<Follower.Shown>> tapOneAfterAnother(
            ExecutorService threads, List<Follower> followers, Semaphore started) {
        var turns = new Semaphore(4);
        var taps = new ArrayList<Future<Follower.Shown>>();
        for (var follower : followers) {
            taps.add(
                    threads.submit(() -> {
                        turns.acquire();
                        started.release();
                        try {
                            return follower.click("K");
                        } finally {
                            turns.release();
                        }
                    }));
        }
        return taps;
    }
}
