package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.inbox.PartitionLog.Effect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Thousands of orders in which the records of one partition may lie, each named by its seed. */
@NullUnmarked
class InterleavingsTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    /**
     * Plays the other side, which moves every attempt once to answered or given up, in thousands of
     * orders; whatever happens, a follower sees at most one answer, and one when the last attempt
     * gave up.
     */
    @Test
    void noOrderOfAttemptsShowsTwoAnswersOrLosesOne() {
        for (long seed = 0; seed < 5_000; seed++) {
            new Game(seed).play();
        }
    }

    /** A partition read again in silence knows what its former owner knew. */
    @Test
    void aNewOwnerReachesTheSameState() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<Move> moves = moves(random);
            int handover = random.nextInt(moves.size() + 1);
            var first = new PartitionLog<String>(Duration.ofMinutes(2));
            var second = new PartitionLog<String>(Duration.ofMinutes(2));
            List<String> seenByOne = new ArrayList<>();
            List<String> seenByTwo = new ArrayList<>();
            moves.forEach(it -> seenByOne.add(describe(it.on(first))));
            moves.subList(0, handover).forEach(it -> seenByTwo.add(describe(it.on(second))));
            var replayed = new PartitionLog<String>(Duration.ofMinutes(2));
            moves.subList(0, handover).forEach(it -> it.on(replayed));
            moves.subList(handover, moves.size())
                    .forEach(it -> seenByTwo.add(describe(it.on(replayed))));
            assertThat(seenByTwo).as("seed %d", seed).isEqualTo(seenByOne);
        }
    }

    private static String describe(Effect<String> effect) {
        return switch (effect) {
            case Effect.Reply<String> it -> "reply " + it.story().answer() + it.repeated();
            case Effect.Late<String> it -> "late " + it.story().answer();
            case Effect.Silence<String> _ -> "silence";
            case Effect.Ignored<String> it -> it.because();
        };
    }

    private record Move(boolean attempt, String event, String id, Instant at) {
        Effect<String> on(PartitionLog<String> log) {
            return attempt
                    ? log.attempt(event, id, at, "answer of " + event)
                    : log.gaveUp(event, id, at);
        }
    }

    private static List<Move> moves(RandomGenerator random) {
        List<Move> moves = new ArrayList<>();
        Instant at = START;
        for (int i = 0; i < 40; i++) {
            at = at.plusMillis(random.nextInt(8_000));
            String event = "e" + random.nextInt(3);
            moves.add(new Move(random.nextBoolean(), event, "a" + random.nextInt(4), at));
        }
        return moves;
    }

    /** One event with up to four attempts; records and decisions travel in random interleavings. */
    private static final class Game {
        private enum Attempt {
            PENDING,
            ANSWERED,
            GAVE_UP
        }

        private final long seed;
        private final RandomGenerator random;
        private final PartitionLog<String> log = new PartitionLog<>(Duration.ofMinutes(2));
        private final Map<Integer, Attempt> attempts = new HashMap<>();
        private final List<String> records = new ArrayList<>();
        private final Map<Integer, String> decisions = new HashMap<>();
        private int shown;
        private int late;

        Game(long seed) {
            this.seed = seed;
            this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        void play() {
            int total = 1 + random.nextInt(4);
            for (int step = 0; step < 60; step++) {
                switch (random.nextInt(4)) {
                    case 0 -> begin(total);
                    case 1 -> giveUpOne();
                    case 2 -> takeRecord();
                    default -> takeDecision();
                }
            }
            finish();
            assertThat(shown + late).as("answers, seed %d", seed).isLessThanOrEqualTo(1);
            int last = attempts.size();
            if (last > 0 && attempts.get(last) == Attempt.GAVE_UP && shown == 0) {
                assertThat(late).as("late answers, seed %d", seed).isEqualTo(1);
            }
        }

        /** The platform repeats only what was not acknowledged: no connection, no more attempts. */
        private void begin(int total) {
            boolean acknowledged = attempts.values().stream().anyMatch(it -> it != Attempt.PENDING);
            if (attempts.size() < total && !acknowledged) {
                attempts.put(attempts.size() + 1, Attempt.PENDING);
                records.add("attempt:" + attempts.size());
            }
        }

        private void giveUpOne() {
            attempts.entrySet().stream()
                    .filter(it -> it.getValue() == Attempt.PENDING)
                    .findFirst()
                    .ifPresent(it -> {
                        it.setValue(Attempt.GAVE_UP);
                        records.add("gave-up:" + it.getKey());
                    });
        }

        private void takeRecord() {
            if (records.isEmpty()) {
                return;
            }
            String[] record = records.removeFirst().split(":", 2);
            int id = Integer.parseInt(record[1]);
            Effect<String> effect =
                    record[0].equals("attempt")
                            ? log.attempt("e", record[1], START, "answer")
                            : log.gaveUp("e", record[1], START);
            switch (effect) {
                case Effect.Reply<String> it -> decisions.put(id, it.story().answer());
                case Effect.Silence<String> _ -> decisions.put(id, "");
                case Effect.Late<String> _ -> late++;
                case Effect.Ignored<String> _ -> {}
            }
        }

        /** The other side's compare-and-set; older connections have been cut by then. */
        private void takeDecision() {
            decisions.keySet().stream()
                    .findAny()
                    .ifPresent(id -> {
                        String decision = decisions.remove(id);
                        if (attempts.replace(id, Attempt.PENDING, Attempt.ANSWERED)
                                && id == attempts.size()
                                && !decision.isEmpty()) {
                            shown++;
                        }
                    });
        }

        private void finish() {
            while (attempts.containsValue(Attempt.PENDING) || !records.isEmpty()) {
                takeRecord();
                if (random.nextBoolean()) {
                    takeDecision();
                } else {
                    giveUpOne();
                }
            }
        }
    }
}
