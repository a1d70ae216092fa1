package io.mistok.ingest.spool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.fake.MovingClock;
import io.mistok.ingest.spool.EventTopic.Entry;
import io.mistok.ingest.spool.MemoryTopic.Stored;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration NOT_FRESH = Duration.ofMinutes(1);
    private static final Instant T0 = Instant.parse("2026-12-05T09:15:30Z");

    private final MemoryTopic topic = new MemoryTopic(new Random(1));
    private final MovingClock clock = new MovingClock();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @TempDir private Path folder;

    @Test
    void eventsComeOutInTheirOrderWithWhatBelongsToThem() {
        topic.away(true);
        try (var spool = open()) {
            assertThat(spool.isOccupied(LONG)).isFalse();
            assertThat(spool.store(reply("e1", "a1"), LONG)).isTrue();
            assertThat(spool.store(plain("e2", "a2"), LONG)).isTrue();
            assertThat(spool.isOccupied(LONG)).isTrue();
            assertThat(meters.get("mistok.spool.records").gauge().value()).isEqualTo(2);
            assertThat(meters.get("mistok.spool.bytes").gauge().value()).isPositive();
            topic.away(false);
            await().until(() -> !spool.isOccupied(LONG));
            assertThat(topic.log().stream().map(Stored::value))
                    .containsExactly("- e1 " + T0, "! e1 " + T0, "- e2 " + T0);
            assertThat(topic.log().getFirst().headers()).containsEntry("other", "kept");
            await().until(() -> meters.get("mistok.spool.bytes").gauge().value() == 0);
        }
    }

    @Test
    void whatWaitedIsPublishedByTheNextProcess() {
        topic.away(true);
        try (var spool = open()) {
            assertThat(spool.store(reply("e1", "a1"), LONG)).isTrue();
        }
        var later = topic.again();
        try (var spool = open(later, 1 << 20)) {
            await().until(() -> !spool.isOccupied(LONG));
        }
        assertThat(later.log()).hasSize(2);
    }

    @Test
    void eventThatTheTopicHasIsNotCountedTwice() {
        clock.move(NOT_FRESH);
        write("- e1 " + T0, "a1");
        spoolAndDrain(plain("e1", "a1"));
        assertThat(topic.log()).hasSize(1);
    }

    @Test
    void itsReplyIsTakenCareOfAllTheSame() {
        clock.move(NOT_FRESH);
        write("- e1 " + T0, "a1");
        spoolAndDrain(reply("e1", "a1"));
        assertThat(topic.log()).hasSize(3);
        assertThat(topic.log().get(1).isAgain()).isTrue();
        assertThat(topic.log().get(2).isGaveUp()).isTrue();
    }

    @Test
    void attemptThatGaveUpAlreadyIsDone() {
        clock.move(NOT_FRESH);
        write("- e1 " + T0, "a1");
        write("! e1 " + T0, "a1");
        spoolAndDrain(reply("e1", "a1"));
        assertThat(topic.log()).hasSize(2);
    }

    @Test
    void replyBelongsToTheLatestAttempt() {
        clock.move(NOT_FRESH);
        write("- e1 " + T0.plusSeconds(5), "a2");
        spoolAndDrain(reply("e1", "a1"));
        assertThat(topic.log()).hasSize(1);
    }

    @Test
    void whatIsFreshIsPublishedWithoutALookAtTheTopic() {
        write("- e1 " + T0, "a1");
        spoolAndDrain(plain("e1", "a1"));
        assertThat(topic.log()).as("near enough to be one").hasSize(2);
        assertThat(topic.looks()).isZero();
    }

    @Test
    void fullSpoolAcceptsNoMoreUntilItIsPublished() {
        topic.away(true);
        try (var spool = open(topic, 760)) {
            assertThat(spool.store(plain("e1", "a1"), LONG)).isTrue();
            assertThat(spool.store(plain("e2", "a".repeat(300)), SHORT)).isFalse();
            assertThat(spool.store(plain("e3", "a3"), LONG)).isTrue();
            topic.away(false);
            assertThat(spool.store(plain("e4", "a".repeat(300)), LONG)).isTrue();
            await().until(() -> !spool.isOccupied(LONG));
        }
        assertThat(topic.log().stream().map(Stored::eventId)).containsExactly("e1", "e3", "e4");
        assertThat(refused("full")).isPositive();
    }

    @Test
    void oldSpoolAcceptsNoMore() {
        topic.away(true);
        try (var spool = open()) {
            assertThat(spool.store(plain("e1", "a1"), LONG)).isTrue();
            clock.move(Duration.ofHours(25));
            assertThat(spool.store(plain("e2", "a2"), SHORT)).isFalse();
            assertThat(refused("too-old")).isPositive();
        }
    }

    @Test
    void folderBelongsToOne() {
        try (var _ = open()) {
            assertThatThrownBy(this::open)
                    .hasMessageContaining("MISTOK_INGEST_SPOOL_FOLDER")
                    .hasMessageContaining("belongs to another process");
        }
        open().close();
    }

    @Test
    void folderThatCannotBeUsedIsNamed() throws Exception {
        Files.writeString(folder.resolve("file"), "");
        var properties = new SpoolProperties(folder.resolve("file"), 1 << 20, Duration.ofHours(24));
        assertThatThrownBy(() -> Spool.open(properties, topic, clock, meters))
                .hasMessageContaining("cannot be used");
    }

    @Test
    void filesAreTheUsersOwn() throws Exception {
        try (var _ = open()) {
            for (var name : new String[] {"events", "progress", "lock"}) {
                assertThat(Files.getPosixFilePermissions(folder.resolve(name))).hasSize(2);
            }
        }
    }

    private void spoolAndDrain(SpooledEvent event) {
        topic.away(true);
        try (var spool = open()) {
            assertThat(spool.store(event, LONG)).isTrue();
            topic.away(false);
            await().until(() -> !spool.isOccupied(LONG));
        }
    }

    private void write(String value, String attemptId) {
        var headers = Map.of("mistok-attempt-id", attemptId);
        topic.write(List.of(new Entry("k", value.getBytes(UTF_8), headers)));
    }

    private double refused(String reason) {
        return meters.get("mistok.spool.refused").tag("reason", reason).counter().count();
    }

    private Spool open() {
        return open(topic, 1 << 20);
    }

    private Spool open(MemoryTopic topic, long maxBytes) {
        return Spool.open(
                new SpoolProperties(folder, maxBytes, Duration.ofHours(24)), topic, clock, meters);
    }

    private static SpooledEvent reply(String eventId, String attemptId) {
        return event(eventId, attemptId, ("! " + eventId + " " + T0).getBytes(UTF_8));
    }

    private static SpooledEvent plain(String eventId, String attemptId) {
        return event(eventId, attemptId, null);
    }

    private static SpooledEvent event(String eventId, String attemptId, byte[] gaveUp) {
        return new SpooledEvent(
                eventId,
                "k",
                attemptId,
                T0,
                Map.of("mistok-attempt-id", attemptId, "other", "kept"),
                ("- " + eventId + " " + T0).getBytes(UTF_8),
                gaveUp);
    }
}
