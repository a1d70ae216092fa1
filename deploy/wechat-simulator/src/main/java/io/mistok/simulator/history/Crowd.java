package io.mistok.simulator.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up who follows an account: many from the first days on, then a few every day. */
final class Crowd {
    private static final double FROM_THE_FIRST_DAYS = 0.45;
    private static final double WHO_LEAVE = 0.15;
    private static final Duration STAY = Duration.ofDays(3);

    private final List<LocalDate> days;
    private final Instant now;
    private final Rhythm rhythm;
    private final RandomGenerator random;

    Crowd(List<LocalDate> days, Instant now, Rhythm rhythm, RandomGenerator random) {
        this.days = days;
        this.now = now;
        this.rhythm = rhythm;
        this.random = random;
    }

    List<Person> people(int howMany, int buttons) {
        return Stream.generate(() -> person(buttons)).limit(howMany).toList();
    }

    private Person person(int buttons) {
        var joined = joined();
        return new Person(openId(), joined, gone(joined), liveliness(), taste(buttons));
    }

    private String openId() {
        return "oSample%016x".formatted(random.nextLong());
    }

    private Instant joined() {
        var early = random.nextDouble() < FROM_THE_FIRST_DAYS;
        var day = random.nextInt(early ? 1 + days.size() / 7 : days.size());
        var moment = rhythm.moment(days.get(day));
        return moment.isBefore(now) ? moment : now.minusSeconds(60 + random.nextInt(3_000));
    }

    private Instant gone(Instant joined) {
        var gone = rhythm.moment(days.get(random.nextInt(days.size())));
        var leaves = random.nextDouble() < WHO_LEAVE && gone.isAfter(joined.plus(STAY));
        return leaves ? gone : Instant.MAX;
    }

    /** A log-normal distribution: most do little, a few do a lot. */
    private double liveliness() {
        return Math.exp(0.9 * random.nextGaussian() - 0.9 * 0.9 / 2);
    }

    /** The earlier a button stands, the more popular it is, but not with everybody. */
    private Lottery taste(int buttons) {
        return new Lottery(
                IntStream.rangeClosed(1, buttons)
                        .mapToObj(rank -> (0.4 + random.nextDouble()) / Math.pow(rank, 0.8))
                        .toList());
    }
}
