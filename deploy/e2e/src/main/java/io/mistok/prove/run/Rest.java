package io.mistok.prove.run;

import io.mistok.backing.MariaDb;
import io.mistok.prove.check.Anomaly;
import io.mistok.prove.check.AnomalyKind;
import io.mistok.prove.check.Checker;
import io.mistok.prove.check.Counts;
import io.mistok.prove.check.Evidence;
import io.mistok.prove.check.Expected;
import io.mistok.prove.check.LogEvent;
import io.mistok.prove.observe.EventLog;
import io.mistok.prove.observe.Sends;
import io.mistok.prove.observe.Statistics;
import io.mistok.prove.wechat.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** Waits until what is on its way has arrived: replies at their followers, events in the counts. */
final class Rest {
    private static final Set<AnomalyKind> ON_THE_WAY =
            Set.of(AnomalyKind.NO_REPLY, AnomalyKind.MISCOUNT);
    private static final long PATIENCE = 60_000;
    private static final long PAUSE = 1_000;
    private static final long FOR_DOUBLES = 3_000;

    private final Stage stage;
    private final Map<String, Counts> counts = new HashMap<>();
    private List<LogEvent> log = List.of();
    private boolean everything;

    Rest(Stage stage) {
        this.stage = stage;
    }

    /** Seconds since then until nothing was missing; the patience when something still is. */
    double await(long since) throws InterruptedException {
        var end = Math.max(System.currentTimeMillis(), since) + PATIENCE;
        look();
        while (anomalies().stream().anyMatch(it -> ON_THE_WAY.contains(it.kind()))
                && System.currentTimeMillis() < end) {
            Thread.sleep(PAUSE);
            look();
        }
        var seconds = Math.max(0, (System.currentTimeMillis() - since) / 1000.0);
        stage.cluster().heal();
        // A second answer would come a little after the first, and a second count too.
        Thread.sleep(FOR_DOUBLES);
        log = List.of();
        counts.clear();
        everything = true;
        look();
        return seconds;
    }

    List<Anomaly> anomalies() {
        return Checker.check(
                new Evidence(
                        stage.ledger().callbacks(),
                        stage.ledger().messages(),
                        log,
                        counts,
                        unknownSends(),
                        stage::isTooLate,
                        stage.isOrderedAcrossReplicas(),
                        stage::isExcused));
    }

    /**
     * Asks again for the channels that are not right yet, up to the first that still is not: asking
     * costs the document server what counting needs.
     */
    private void look() throws InterruptedException {
        readOn();
        var expected = Expected.of(log);
        var statistics = new Statistics(stage.cluster().api(), stage.cluster().anyStats());
        for (var channel : channels()) {
            var right = Objects.requireNonNullElse(expected.get(channel), Counts.NONE);
            if (!right.equals(counts.get(channel))) {
                counts.put(channel, statistics.counts(channel));
                if (!right.equals(counts.get(channel)) && !everything) {
                    return;
                }
            }
        }
    }

    /** What a spool held comes into the log when the load has ended. */
    private void readOn() {
        var from = new HashMap<>(stage.logBegin());
        for (var event : log) {
            var partition = new TopicPartition(EventLog.TOPIC, event.partition());
            from.merge(partition, event.offset() + 1, Math::max);
        }
        var more = EventLog.read(stage.cluster().kafka(), from, channels());
        log = Stream.concat(log.stream(), more.stream()).toList();
    }

    private Set<String> unknownSends() {
        var cluster = stage.cluster();
        return new Sends(
                        cluster.mySqlUrl("mistok_reply"), MariaDb.USERNAME, cluster.mySqlPassword())
                .unknown();
    }

    private Set<String> channels() {
        return stage.accounts().stream().map(Account::channelId).collect(Collectors.toSet());
    }
}
