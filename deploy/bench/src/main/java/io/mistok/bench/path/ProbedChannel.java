package io.mistok.bench.path;

import io.mistok.bench.admin.Api;
import io.mistok.bench.drive.Callbacks;
import io.mistok.bench.drive.Endpoint;
import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.part.Row;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A channel of our own at a Mistok, with one reply; deleted at the end. */
final class ProbedChannel implements AutoCloseable {
    private static final String KEY = "BENCH";
    private static final String ANSWER = "Answer of the bench: 你好, міст ✓";
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(30);
    private static final Duration UNTIL_COUNTED = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final double NANOS = 1e9;

    private final String subject;
    private final Api api;
    private final Channel channel;
    private final Endpoint endpoint;

    ProbedChannel(String subject, Mistok mistok, Mode mode, Callbacks.Kind kind, URI server)
            throws IOException {
        this.subject = subject;
        api = mistok.api();
        channel = api.create(mode);
        api.answer(channel, KEY, ANSWER);
        endpoint =
                new Endpoint(
                        server,
                        new Callbacks(channel, kind, KEY, ANSWER, server, Clock.systemUTC()));
        awaitRightAnswer();
    }

    String subject() {
        return subject;
    }

    String id() {
        return channel.id();
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Waits until the statistics have caught up: what is measured next shall not share the
     * processors with the counting of what went before.
     *
     * @return how long that took
     */
    Row settled() {
        var begin = System.nanoTime();
        awaitCounted();
        return new Row(subject, "counted after", (System.nanoTime() - begin) / NANOS, "s");
    }

    /** How far the statistics of clicks are off, once they had time to be right. */
    List<Row> counted() {
        var counted = awaitCounted();
        var expected = endpoint.ledger().expected();
        var off =
                Math.max(
                        0,
                        Math.max(
                                expected.accepted() - counted.total(),
                                counted.total() - expected.sent()));
        var strangers =
                Math.max(
                        0,
                        Math.max(
                                expected.people() - counted.unique(),
                                counted.unique() - expected.senders()));
        return List.of(
                new Row(subject, "clicks counted", counted.total(), ""),
                new Row(subject, "clicks miscounted", off, ""),
                new Row(subject, "people miscounted", strangers, ""));
    }

    private Api.Counted awaitCounted() {
        var end = System.nanoTime() + UNTIL_COUNTED.toNanos();
        var expected = endpoint.ledger().expected();
        var counted = api.counted(channel);
        while (!expected.allows(counted.total(), counted.unique()) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            counted = api.counted(channel);
        }
        return counted;
    }

    /** A new channel reaches every service within a second or so. */
    private void awaitRightAnswer() throws IOException {
        var end = System.nanoTime() + UNTIL_KNOWN.toNanos();
        for (var tally = endpoint.once(); tally.faultCount() > 0; tally = endpoint.once()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(subject + ": " + tally.faults());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        endpoint.ledger().forgive();
    }

    @Override
    public void close() {
        api.delete(channel);
    }
}
