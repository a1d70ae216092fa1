package io.mistok.simulator.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Makes up what a crowd did, day by day: a little more every week. */
final class Past {
    private static final double VISITS_A_DAY = 1.6;
    private static final double ONE_MORE_TAP = 0.5;
    private static final int MOST_TAPS = 6;
    private static final double WRITES = 0.12;
    private static final double LOOKS_AROUND_AT_ONCE = 0.8;

    private final HistoryRequest wanted;
    private final List<JsonNode> buttons;
    private final Instant now;
    private final RandomGenerator random;
    private final List<LocalDate> days;
    private final Rhythm rhythm;
    private final List<Act> acts = new ArrayList<>();

    Past(HistoryRequest wanted, List<JsonNode> buttons, Instant now, RandomGenerator random) {
        this.wanted = wanted;
        this.buttons = buttons;
        this.now = now;
        this.random = random;
        var today = LocalDate.ofInstant(now, wanted.zone());
        days = today.minusDays(wanted.howManyDays() - 1L).datesUntil(today.plusDays(1)).toList();
        rhythm = new Rhythm(wanted.zone(), random);
    }

    /** Everything that happened before now, in its order. */
    List<Act> acts() {
        new Crowd(days, now, rhythm, random)
                .people(wanted.howManyFollowers(), buttons.size())
                .forEach(this::live);
        return acts.stream()
                .filter(act -> act.at().isBefore(now))
                .sorted(Comparator.comparing(Act::at))
                .toList();
    }

    private void live(Person person) {
        acts.add(new Act.Follows(person.openId(), person.joined()));
        if (random.nextDouble() < LOOKS_AROUND_AT_ONCE) {
            visit(person, person.joined().plusSeconds(8));
        }
        for (int day = 0; day < days.size(); day++) {
            var visits = atRandom(visitsOn(day) * person.liveliness());
            for (int visit = 0; visit < visits; visit++) {
                visit(person, rhythm.moment(days.get(day)));
            }
        }
        if (person.gone().isBefore(now)) {
            acts.add(new Act.Leaves(person.openId(), person.gone()));
        }
    }

    private double visitsOn(int day) {
        var growth = 0.8 + 0.4 * day / days.size();
        return VISITS_A_DAY * growth * Rhythm.busyness(days.get(day));
    }

    /** Taps one after the other, and sometimes a word. */
    private void visit(Person person, Instant start) {
        var at = start;
        int taps = 1;
        while (taps < MOST_TAPS && random.nextDouble() < ONE_MORE_TAP) {
            taps++;
        }
        for (int tap = 0; tap < taps; tap++) {
            add(
                    person,
                    new Act.Taps(person.openId(), at, buttons.get(person.taste().draw(random))));
            at = at.plusSeconds(4 + random.nextInt(50));
        }
        if (!wanted.texts().isEmpty() && random.nextDouble() < WRITES) {
            var text = wanted.texts().get(random.nextInt(wanted.texts().size()));
            add(person, new Act.Writes(person.openId(), at, text));
        }
    }

    private void add(Person person, Act act) {
        if (person.isThere(act.at())) {
            acts.add(act);
        }
    }

    /** A whole number that is on average the given one (Poisson's distribution, Knuth's way). */
    private int atRandom(double average) {
        var limit = Math.exp(-average);
        int count = 0;
        for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
