package io.mistok.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleFileTest {
    private final RuleFile rules = RuleFile.in(Path.of("../.."));

    @Test
    void everyAlertHasADrillAndNoDrillIsForAnother() {
        assertThat(Drills.all().stream().flatMap(it -> it.alerts().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rules.names());
    }

    @Test
    void timesShrinkAndNothingElse() {
        var rule =
                new RuleFile(
                        """
                        - alert: Soup
                          expr: rate(a{}[5m]) > 100 and b_seconds{} > 3 and max(c_seconds{}) > 300
                          for: 1m
                        """);

        assertThat(rule.faster(30).text())
                .isEqualTo(
                        """
                        - alert: Soup
                          expr: rate(a{}[10s]) > 100 and b_seconds{} > 3 and max(c_seconds{}) > 10
                          for: 2s
                        """);
    }

    @Test
    void theChartsOwnKeepTheirLimits() {
        assertThat(rules.faster(30).text())
                .contains("max(mistok_inbox_lag_seconds_max{}) > 3\n")
                .contains("> 0.05 *")
                .doesNotContain("[5m]", "for: 10m");
    }

    @Test
    void anAlertIsGoodWhenItWasQuietFiredAndCleared() {
        assertThat(new Result("A", "fault", true, 3, 4).isGood()).isTrue();
        assertThat(new Result("A", "fault", false, 3, 4).isGood()).isFalse();
        assertThat(new Result("A", "fault", true, Double.NaN, 4).isGood()).isFalse();
        assertThat(new Result("A", "fault", true, 3, Double.NaN).isGood()).isFalse();
        assertThat(new Result("A", "fault", true, Double.NaN, 4).row())
                .isEqualTo("| `A` | fault | no | 4 s |");
    }
}
