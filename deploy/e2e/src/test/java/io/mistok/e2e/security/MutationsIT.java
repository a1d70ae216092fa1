package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Topics;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * S01: spoilt requests of every depth, the same for the same seed. Never a 5xx, never a crash, no
 * error in a log, and nothing gets into the topics that a consumer cannot read.
 */
@ExtendWith(RunningMistok.class)
class MutationsIT {
    private static final int MUTATIONS = Integer.getInteger("security.mutations", 500);
    private static final long SEED = Long.getLong("security.seed", 20_261_125L);
    private static final int AT_ONCE = 6;

    private final Mistok mistok;
    private final RawHttp gateway;

    MutationsIT(Mistok mistok) {
        this.mistok = mistok;
        this.gateway = new RawHttp(mistok.url());
    }

    @Test
    void spoiltCallbacksNeverHarm() throws InterruptedException {
        var callbacks =
                new MutatedCallbacks(gateway, Door.of(mistok, "plain"), Door.of(mistok, "secure"));
        noneHarms(callbacks::next);
    }

    @Test
    void spoiltCallsNeverHarm() throws InterruptedException {
        var channel = Channel.connected(mistok, "plain");
        noneHarms(new MutatedCalls(gateway, channel.id())::next);
    }

    private void noneHarms(Function<RandomGenerator, byte[]> requests) throws InterruptedException {
        var topics = new Topics(mistok.kafka());
        var dead = topics.countOf(Topics::isForDeadLetters);
        var programs = Programs.now(mistok);

        assertThat(failures(requests)).as("of seed " + SEED).isEmpty();

        programs.areUnharmed();
        assertThat(mistok.isReady()).isTrue();
        assertThat(topics.countOf(Topics::isForDeadLetters)).as("dead letters").isEqualTo(dead);
    }

    private List<String> failures(Function<RandomGenerator, byte[]> requests)
            throws InterruptedException {
        var failures = new ConcurrentLinkedQueue<String>();
        var turns = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < MUTATIONS; i++) {
                var number = i;
                turns.acquire();
                threads.execute(() -> {
                    try {
                        judge(number, requests, failures);
                    } finally {
                        turns.release();
                    }
                });
            }
        }
        return List.copyOf(failures);
    }

    private void judge(
            int number,
            Function<RandomGenerator, byte[]> requests,
            ConcurrentLinkedQueue<String> failures) {
        var request = requests.apply(new SplittableRandom(SEED * 31 + number));
        try {
            var answer = gateway.send(request);
            if (answer.status() >= 500) {
                failures.add(failure(number, answer.look(), request));
            }
        } catch (UncheckedIOException silent) {
            failures.add(failure(number, String.valueOf(silent.getMessage()), request));
        }
    }

    private static String failure(int number, String what, byte[] request) {
        return "mutation %d: %s\n  to %s".formatted(number, what, new String(request, UTF_8));
    }
}
