package io.mistok.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ResultsTest {
    private static final Key OURS = new Key("ingest", "plain", "callbacks/s");
    private static final Key THEIRS = new Key("peer", "plain", "callbacks/s");
    private static final Goal AS_FAST = Goal.atLeast("as fast as the peer", OURS, THEIRS, 1);

    private final Results results = new Results();

    @Test
    void aRatioIsTakenWithinEachRound() {
        round(1, 1_000, 500);
        round(2, 100, 100);
        round(3, 3_000, 400);

        // The ratio of the medians would be 2.5.
        assertThat(results.measured(AS_FAST)).hasValue(new Spread(2, 1, 7.5));
    }

    @Test
    void aMissIsSaidWithItsNumbers() {
        round(1, 450, 500);

        var verdict = new Verdict(AS_FAST, results.measured(AS_FAST));

        assertThat(verdict.isMet()).isFalse();
        assertThat(Table.of(List.of(verdict)))
                .startsWith("NOT MET ")
                .contains("0.90", "as fast as the peer");
    }

    @Test
    void whatWasNotMeasuredIsNotMet() {
        results.add(1, "ingest", List.of(new Row("plain", "callbacks/s", 5, "/s")));

        var verdict = new Verdict(AS_FAST, results.measured(AS_FAST));

        assertThat(verdict.isMet()).isFalse();
        assertThat(Table.of(List.of(verdict))).startsWith("not measured");
    }

    @Test
    void anUpperBoundHoldsFromBelow() {
        var goal = Goal.atMost("quick", OURS, 25);

        assertThat(goal.isMetBy(25)).isTrue();
        assertThat(goal.isMetBy(25.1)).isFalse();
    }

    @Test
    void theTableShowsMedianAndSpread() {
        round(1, 1_234, 500);
        round(2, 2_345, 400);
        round(3, 1_500, 600);

        assertThat(Table.of(results))
                .containsPattern("ingest +plain +callbacks/s +1 500 +/s +1 234 to 2 345");
    }

    @Test
    void theDocumentHoldsEveryRoundAndGoal() {
        round(1, 1_000, 500);
        round(2, 1_200, 400);

        var json =
                JsonMapper.shared()
                        .readTree(
                                Json.of(
                                        Map.of("processors", "2"),
                                        results,
                                        List.of(new Verdict(AS_FAST, results.measured(AS_FAST)))));

        assertThat(json.at("/rows/0/median").asDouble()).isEqualTo(1_100);
        assertThat(json.at("/rows/0/rounds/1").asDouble()).isEqualTo(1_200);
        assertThat(json.at("/goals/0/verdict").asString()).isEqualTo("met");
        assertThat(json.at("/goals/0/measured/median").asDouble()).isEqualTo(2.5);
    }

    @Test
    void oneRoundHasOneNumberOfAKind() {
        round(1, 1, 1);

        assertThatThrownBy(() -> round(1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(2.5, 1, 4));
    }

    private void round(int round, double ours, double theirs) {
        results.add(round, "ingest", List.of(new Row("plain", "callbacks/s", ours, "/s")));
        results.add(round, "peer", List.of(new Row("plain", "callbacks/s", theirs, "/s")));
    }
}
