package io.mistok.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PastTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final List<JsonNode> BUTTONS =
            Stream.of("A", "B", "C", "D")
                    .map(key -> JsonMapper.shared().readTree("{\"key\":\"" + key + "\"}"))
                    .toList();

    private final List<Act> acts = past(21, 40, 7);

    @Test
    void threeWeeksOfFortyPeopleAreEnoughToLookAt() {
        assertThat(acts).hasSizeBetween(1_500, 2_500);
        assertThat(acts).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(acts.getFirst().at()).isAfter(Instant.parse("2026-11-04T22:00:00Z"));
        assertThat(acts.getLast().at()).isBefore(NOW);
        assertThat(byDay().keySet()).hasSize(21);
    }

    @Test
    void everybodyFollowsBeforeAnythingElseAndWhoHasLeftDoesNothing() {
        var byPerson = acts.stream().collect(Collectors.groupingBy(Act::openId));
        assertThat(byPerson).hasSize(40);
        assertThat(byPerson.values())
                .allSatisfy(life -> {
                    assertThat(life.getFirst()).isInstanceOf(Act.Follows.class);
                    assertThat(life.stream().filter(Act.Follows.class::isInstance)).hasSize(1);
                    assertThat(life.subList(0, life.size() - 1))
                            .noneMatch(Act.Leaves.class::isInstance);
                });
        assertThat(acts.stream().filter(Act.Leaves.class::isInstance)).isNotEmpty();
    }

    @Test
    void nightsAreQuietAndEveningsAreNot() {
        assertThat(between(1, 5)).isLessThan(between(18, 22) / 10);
        assertThat(between(12, 14)).isGreaterThan(between(14, 16));
    }

    @Test
    void itGrows() {
        var perDay = byDay();
        var firstWeek = sum(perDay, "2026-11-05", "2026-11-11");
        var lastWeek = sum(perDay, "2026-11-18", "2026-11-24");
        assertThat(lastWeek).isGreaterThan(firstWeek);
    }

    @Test
    void someButtonsAndSomePeopleAreAheadOfTheOthers() {
        assertThat(taps(BUTTONS.getFirst())).isGreaterThan(2 * taps(BUTTONS.getLast()));
        var byPerson =
                acts.stream()
                        .collect(Collectors.groupingBy(Act::openId, Collectors.counting()))
                        .values()
                        .stream()
                        .sorted()
                        .toList();
        assertThat(byPerson.getLast()).isGreaterThan(4 * byPerson.get(20));
    }

    @Test
    void nobodyTapsTwiceInOneSecond() {
        assertThat(acts.stream().map(act -> act.openId() + act.at().getEpochSecond()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedMakesTheSamePast() {
        assertThat(past(21, 40, 7)).isEqualTo(acts);
        assertThat(past(21, 40, 8)).isNotEqualTo(acts);
    }

    @Test
    void withoutWordsNobodyWrites() {
        var silent = new HistoryRequest(21, 40, null, 7L, null);
        assertThat(new Past(silent, BUTTONS, NOW, new Random(7)).acts())
                .noneMatch(Act.Writes.class::isInstance);
        assertThat(acts).anyMatch(Act.Writes.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 200", "60, 1", "2, 3"})
    void smallAndLargeOnesWorkToo(int days, int followers) {
        assertThat(past(days, followers, 1))
                .isNotEmpty()
                .allMatch(act -> act.at().isBefore(NOW))
                .allMatch(act -> act.at().isAfter(NOW.minus(Duration.ofDays(days))));
    }

    private static List<Act> past(int days, int followers, long seed) {
        var wanted = new HistoryRequest(days, followers, KYIV.getId(), seed, List.of("price?"));
        return new Past(wanted, BUTTONS, NOW, new Random(seed)).acts();
    }

    private long taps(JsonNode button) {
        return acts.stream()
                .filter(act -> act instanceof Act.Taps tap && tap.button().equals(button))
                .count();
    }

    private long between(int from, int to) {
        return acts.stream()
                .map(act -> act.at().atZone(KYIV).getHour())
                .filter(hour -> hour >= from && hour < to)
                .count();
    }

    private Map<LocalDate, Long> byDay() {
        return acts.stream()
                .collect(
                        Collectors.groupingBy(
                                act -> LocalDate.ofInstant(act.at(), KYIV), Collectors.counting()));
    }

    private static long sum(Map<LocalDate, Long> perDay, String from, String to) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .mapToLong(day -> perDay.getOrDefault(day, 0L))
                .sum();
    }
}
