package io.mistok.stats.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.Backing;
import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.BucketKey;
import io.mistok.stats.projection.Buckets;
import io.mistok.stats.projection.Measure;
import io.mistok.stats.projection.Source;
import io.mistok.stats.projection.Zones;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

/** Processes die at any write, are replaced, come back as zombies; the numbers stay exact. */
class ExactlyOnceIT {
    private static final int LENGTH = 70;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Kyiv"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("UTC"));
    private static final String URI = Backing.mongo("exactly_once");
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private ZoneId zone = ZONES.getFirst();

    @AfterAll
    static void disconnect() {
        CLIENT.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void crashesAndReplaysChangeNothing(long seed) {
        var random = new Random(seed);
        var log = new MemoryLog("topic-" + seed, new Script(random).write(LENGTH));
        var database = fresh();
        var faults = new Faults(random);
        var committed = 0;
        var positions = new HashMap<Replica, Integer>();
        for (var turn = 0; turn < 60 && committed < LENGTH; turn++) {
            var replica = chosen(random, positions, faults.around(database), log, committed);
            var from = Math.max(0, positions.getOrDefault(replica, committed));
            var until = Math.min(LENGTH, from + 1 + random.nextInt(9));
            zone = random.nextInt(8) == 0 ? ZONES.get(random.nextInt(ZONES.size())) : zone;
            log.publish(until);
            faults.dieAfter(random.nextInt(3) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(24));
            try {
                if (from < until) {
                    replica.count(from, until);
                }
                positions.put(replica, until);
                committed = until;
            } catch (Faults.Crash crash) {
                retryOrReplace(random, positions, replica, from);
            }
        }
        faults.live();
        log.publish(LENGTH);
        positions.keySet().forEach(Replica::close);
        try (var last = new Replica(database, log, () -> zone)) {
            last.count(Math.max(0, committed - 15), LENGTH);
            assertExact(last, log);
        }
    }

    @RepeatedTest(5)
    void twoReplicasOnTheSamePartitionAtOnceCountOnce() throws Exception {
        var seed = ThreadLocalRandom.current().nextLong();
        var script = Script.ofFaithfulFollowers(new Random(seed));
        var log = new MemoryLog("topic-two", script.write(LENGTH));
        log.publish(LENGTH);
        var database = fresh();
        try (var one = new Replica(database, log, () -> zone);
                var other = new Replica(database, log, () -> zone);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(List.of(all(one, 5), all(other, 7)))) {
                assertThat(done.get()).isTrue();
            }
            assertExact(one, log);
        } catch (AssertionError wrong) {
            throw new AssertionError("seed " + seed, wrong);
        }
    }

    @Test
    void topicCreatedAnewIsCountedBesideTheOldOne() {
        var records = new Script(new Random(1)).write(LENGTH);
        var database = fresh();
        for (var incarnation : List.of("old", "new")) {
            var log = new MemoryLog(incarnation, records);
            log.publish(LENGTH);
            try (var replica = new Replica(database, log, () -> zone)) {
                replica.count(0, LENGTH);
            }
        }
        try (var reader = new Replica(database, new MemoryLog("any", List.of()), () -> zone)) {
            var totals = new HashMap<String, Long>();
            reader.bean(Buckets.class)
                    .readAll(
                            "ch_0",
                            bucket ->
                                    totals.merge(
                                            bucket.source().incarnation(),
                                            bucket.total(),
                                            Long::sum));
            assertThat(totals).containsOnlyKeys("old", "new");
            assertThat(totals.get("new")).isEqualTo(totals.get("old")).isPositive();
        }
    }

    @Test
    void whatAnotherReplicaHasCountedIsSkippedAndBothAreShown() {
        var log = new MemoryLog("topic-skipped", new Script(new Random(3)).write(LENGTH));
        log.publish(LENGTH);
        var database = fresh();
        try (var one = new Replica(database, log, () -> zone);
                var other = new Replica(database, log, () -> zone)) {
            one.count(0, LENGTH);
            other.count(0, LENGTH);

            assertThat(buckets(one, "applied")).isPositive();
            assertThat(buckets(one, "skipped")).isZero();
            assertThat(buckets(other, "applied")).isZero();
            assertThat(buckets(other, "skipped")).isEqualTo(buckets(one, "applied"));
        }
    }

    private static double buckets(Replica replica, String outcome) {
        return replica.bean(MeterRegistry.class)
                .get("mistok.projection.buckets")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    private static Callable<Boolean> all(Replica replica, int step) {
        return () -> {
            for (var from = 0; from < LENGTH; from += step) {
                replica.count(from, Math.min(LENGTH, from + step));
            }
            return true;
        };
    }

    /** The one that was at it, or one that thinks it still is, or a new one. */
    private Replica chosen(
            Random random,
            Map<Replica, Integer> positions,
            MongoDatabase database,
            MemoryLog log,
            int committed) {
        if (positions.isEmpty() || random.nextInt(6) == 0) {
            var added = new Replica(database, log, () -> zone);
            positions.put(added, committed);
            return added;
        }
        var all = List.copyOf(positions.keySet());
        return all.get(random.nextInt(all.size()));
    }

    private static void retryOrReplace(
            Random random, Map<Replica, Integer> positions, Replica replica, int from) {
        if (random.nextBoolean()) {
            positions.put(replica, from);
        } else {
            positions.remove(replica);
            replica.close();
        }
    }

    private static void assertExact(Replica replica, MemoryLog log) {
        var source = new Source(log.incarnation(), 0);
        var expected = new Expected(log.records(), source, replica.bean(Zones.class));
        var stored = new HashMap<BucketKey, Bucket>();
        for (var channel : List.of("ch_0", "ch_1")) {
            replica.bean(Buckets.class)
                    .readAll(channel, bucket -> stored.put(bucket.key(), bucket));
        }
        assertThat(stored.keySet()).isEqualTo(expected.totals.keySet());
        var everybody = new HashMap<Map.Entry<String, Measure>, RoaringBitmap>();
        stored.forEach((key, bucket) -> {
            assertThat(bucket.total()).as("total of " + key).isEqualTo(total(expected, key));
            assertThat(bucket.unique())
                    .as("unique of " + key)
                    .isEqualTo(expected.people.getOrDefault(key, Set.of()).size());
            everybody
                    .computeIfAbsent(
                            Map.entry(key.channelId(), key.measure()), _ -> new RoaringBitmap())
                    .or(bucket.users());
        });
        var union = new HashMap<Measure, Long>();
        everybody.forEach(
                (key, users) -> union.merge(key.getValue(), users.getLongCardinality(), Long::sum));
        expected.everybody.forEach((measure, people) ->
                assertThat(union.get(measure)).as("union of " + measure).isEqualTo(people.size()));
    }

    private static long total(Expected expected, BucketKey key) {
        return expected.totals.getOrDefault(key, 0);
    }

    private static MongoDatabase fresh() {
        var name = new ConnectionString(Backing.mongo("exactly_once")).getDatabase();
        return CLIENT.getDatabase(String.valueOf(name));
    }
}
