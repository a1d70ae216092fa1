package io.mistok.ingest.spool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.spool.MemoryTopic.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that are killed in the middle of anything, over a broker that comes, goes and forgets
 * to answer. A kill is a copy of the files at any moment, cut or not, that the next process goes on
 * with, while the one before may have published more than they know.
 */
class SpoolKilledTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Instant T0 = Instant.parse("2026-12-05T09:15:30Z");
    private static final Duration NOT_FRESH = Duration.ofMinutes(5);
    private static final int PROCESSES = 4;
    private static final int FOLLOWERS = 5;
    private static final int EACH = 12;

    private final Map<String, List<String>> required = new HashMap<>();

    @TempDir private Path folders;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothingIsLostDoubledOrOvertaken(long seed) throws Exception {
        var random = new Random(seed);
        var topic = new MemoryTopic(new Random(seed + 1_000));
        var folder = Files.createDirectory(folders.resolve("0"));
        for (var process = 0; process < PROCESSES; process++) {
            topic = topic.again();
            topic.away(random.nextInt(3) == 0);
            topic.answers(random.nextBoolean() ? 1 : 0.7);
            var next = Files.createDirectory(folders.resolve(String.valueOf(process + 1)));
            live(process, folder, next, topic, random);
            folder = next;
        }
        topic = topic.again();
        try (var spool = open(folder, topic)) {
            await().atMost(LONG).until(() -> !spool.isOccupied(LONG));
        }
        check(topic.log());
    }

    private void live(int process, Path folder, Path next, MemoryTopic topic, Random random)
            throws Exception {
        var acknowledged = new ConcurrentHashMap<String, List<String>>();
        try (var spool = open(folder, topic)) {
            var followers = new ArrayList<Thread>();
            for (var follower = 0; follower < FOLLOWERS; follower++) {
                var key = "f" + follower;
                followers.add(
                        Thread.ofVirtual().start(() -> act(process, key, spool, acknowledged)));
            }
            if (random.nextBoolean()) {
                for (var follower : followers) {
                    follower.join();
                }
            }
            kill(folder, next, acknowledged, random);
            for (var follower : followers) {
                follower.interrupt();
                follower.join();
            }
        }
    }

    private static void act(
            int process, String key, Spool spool, Map<String, List<String>> acknowledged) {
        for (var i = 0; i < EACH; i++) {
            var eventId = key + "-" + process + "-" + i;
            if (!spool.store(event(eventId, key), LONG)) {
                return;
            }
            acknowledged.computeIfAbsent(key, _ -> new CopyOnWriteArrayList<>()).add(eventId);
        }
    }

    /** Only what was acknowledged before the copy was made is required of those who go on. */
    private void kill(Path folder, Path next, Map<String, List<String>> acknowledged, Random random)
            throws IOException {
        acknowledged.forEach((key, events) ->
                required.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(List.copyOf(events)));
        Files.write(next.resolve("events"), copy(folder.resolve("events")));
        if (random.nextBoolean()) {
            Files.copy(folder.resolve("progress"), next.resolve("progress"));
        }
        var torn = new byte[random.nextInt(30)];
        random.nextBytes(torn);
        Files.write(next.resolve("events"), torn, StandardOpenOption.APPEND);
    }

    /** As it was at one moment. */
    private static byte[] copy(Path file) throws IOException {
        var one = Files.readAllBytes(file);
        var other = Files.readAllBytes(file);
        while (!Arrays.equals(one, other)) {
            one = other;
            other = Files.readAllBytes(file);
        }
        return other;
    }

    private void check(List<Stored> log) {
        var counted =
                log.stream()
                        .filter(record -> !record.isGaveUp() && !record.isAgain())
                        .collect(Collectors.groupingBy(Stored::key));
        required.forEach((key, events) -> {
            var order = counted.get(key).stream().map(Stored::eventId).toList();
            assertThat(order).as("counted once").doesNotHaveDuplicates();
            assertThat(order).as("in order").containsSubsequence(events);
        });
        required.values().stream()
                .flatMap(List::stream)
                .forEach(eventId -> {
                    var last =
                            log.stream()
                                    .filter(it -> it.eventId().equals(eventId))
                                    .toList()
                                    .getLast();
                    assertThat(last.isGaveUp()).as("its reply goes the late way").isTrue();
                });
    }

    private static Spool open(Path folder, MemoryTopic topic) {
        return Spool.open(
                new SpoolProperties(folder, 1 << 20, Duration.ofHours(24)),
                topic,
                Clock.fixed(T0.plus(NOT_FRESH), ZoneOffset.UTC),
                new SimpleMeterRegistry());
    }

    private static SpooledEvent event(String eventId, String key) {
        return new SpooledEvent(
                eventId,
                key,
                "attempt-" + eventId,
                T0,
                Map.of("mistok-attempt-id", "attempt-" + eventId),
                ("- " + eventId + " " + T0).getBytes(UTF_8),
                ("! " + eventId + " " + T0).getBytes(UTF_8));
    }
}
