package io.mistok.ingest.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.ingest.channel.Lookup.Unknown;
import io.mistok.ingest.channel.Lookup.Unreadable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Channels channels = new Channels();

    @Test
    void channelMadeThisMomentIsWaitedFor() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = CompletableFuture.supplyAsync(() -> channels.find("a", LONG), threads);
            channels.put("b", 1, new Unreadable());
            channels.put("a", 1, new Unreadable());
            assertThat(found.join()).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void waitEnds() {
        assertThat(channels.find("a", Duration.ofMillis(20))).isInstanceOf(Unknown.class);
    }

    @Test
    void olderVersionChangesNothing() {
        channels.put("a", 2, new Unreadable());
        channels.put("a", 1, new Unknown());
        channels.put("a", 2, new Unknown());
        assertThat(channels.find("a", Duration.ZERO)).isInstanceOf(Unreadable.class);
        channels.put("a", 3, new Unknown());
        assertThat(channels.find("a", Duration.ZERO)).isInstanceOf(Unknown.class);
    }

    @Test
    void onlySoManyWait() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refused = new AtomicInteger();
            var waiting = new ArrayList<CompletableFuture<Void>>();
            for (var i = 0; i < 200; i++) {
                waiting.add(
                        CompletableFuture.runAsync(
                                () -> {
                                    if (channels.find("a", LONG) instanceof Unknown) {
                                        refused.incrementAndGet();
                                    }
                                },
                                threads));
            }
            await().until(() -> refused.get() == 200 - 64);
            channels.put("a", 1, new Unreadable());
            waiting.forEach(CompletableFuture::join);
            assertThat(refused).hasValue(200 - 64);
        }
    }
}
