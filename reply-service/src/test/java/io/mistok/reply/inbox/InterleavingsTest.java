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
                    ? log.attempt(event, waiting(id), at, "answer of " + event)
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

    /** Of two replicas, the longer waiting the higher its number. */
    private static Attempt waiting(String id) {
        int number = Integer.parseInt(id.substring(1));
        return new Attempt(id, number % 2, number * 1_000L, false);
    }

    /**
     * One event with up to four attempts at one replica; records and decisions travel in random
     * interleavings, and what the replica cannot store at once comes into the log in any order, or
     * never.
     */
    private static final class Game {
        private enum State {
            PENDING,
            ANSWERED,
            GAVE_UP,
            REFUSED
        }

        private final long seed;
        private final RandomGenerator random;
        private final PartitionLog<String> log = new PartitionLog<>(Duration.ofMinutes(2));
        private final Map<Integer, State> attempts = new HashMap<>();
        private final List<String> held = new ArrayList<>();
        private final List<String> records = new ArrayList<>();
        private final Map<Integer, String> decisions = new HashMap<>();
        private boolean shown;
        private int late;

        Game(long seed) {
            this.seed = seed;
            this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        void play() {
            int total = 1 + random.nextInt(4);
            for (int step = 0; step < 80; step++) {
                switch (random.nextInt(5)) {
                    case 0 -> begin(total);
                    case 1 -> store();
                    case 2 -> endOne();
                    case 3 -> takeRecord();
                    default -> takeDecision();
                }
            }
            finish();
            assertThat((shown ? 1 : 0) + late).as("answers, seed %d", seed).isLessThanOrEqualTo(1);
            if (attempts.get(attempts.size()) == State.GAVE_UP && !shown) {
                assertThat(late).as("late answers, seed %d", seed).isEqualTo(1);
            }
        }

        /** The platform repeats what was not acknowledged yet, and doubles some. */
        private void begin(int total) {
            boolean acknowledged =
                    attempts.containsValue(State.ANSWERED) || attempts.containsValue(State.GAVE_UP);
            if (attempts.size() < total && !acknowledged) {
                attempts.put(attempts.size() + 1, State.PENDING);
                held.add(String.valueOf(attempts.size()));
            }
        }

        private void store() {
            if (!held.isEmpty()) {
                records.add("attempt:" + held.remove(random.nextInt(held.size())));
            }
        }

        /** The one that came first has waited long enough. */
        private void endOne() {
            attempts.entrySet().stream()
                    .filter(it -> it.getValue() == State.PENDING)
                    .findFirst()
                    .ifPresent(it -> it.setValue(end(it.getKey())));
        }

        /** An answer that was given to another attempt is given again before one gives up. */
        private State end(int id) {
            if (shown) {
                return State.ANSWERED;
            }
            if (held.contains(String.valueOf(id))) {
                return State.REFUSED;
            }
            records.add("gave-up:" + id);
            return State.GAVE_UP;
        }

        private void takeRecord() {
            if (records.isEmpty()) {
                return;
            }
            String[] record = records.removeFirst().split(":", 2);
            int id = Integer.parseInt(record[1]);
            Effect<String> effect =
                    record[0].equals("attempt")
                            ? log.attempt(
                                    "e",
                                    new Attempt(record[1], 0, id * 1_000L, false),
                                    START,
                                    "answer")
                            : log.gaveUp("e", record[1], START);
            switch (effect) {
                case Effect.Reply<String> it -> decisions.put(id, it.story().answer());
                case Effect.Silence<String> _ -> decisions.put(id, "");
                case Effect.Late<String> _ -> late++;
                case Effect.Ignored<String> _ -> {}
            }
        }

        /** The other side's compare-and-set. */
        private void takeDecision() {
            decisions.keySet().stream()
                    .findAny()
                    .ifPresent(id -> {
                        String decision = decisions.remove(id);
                        if (attempts.replace(id, State.PENDING, State.ANSWERED)) {
                            shown |= !decision.isEmpty();
                        }
                    });
        }

        private void finish() {
            while (attempts.containsValue(State.PENDING) || !records.isEmpty()) {
                takeRecord();
                switch (random.nextInt(3)) {
                    case 0 -> takeDecision();
                    case 1 -> store();
                    default -> endOne();
                }
            }
        }
    }
}
