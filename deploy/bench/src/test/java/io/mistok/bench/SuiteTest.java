package io.mistok.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.bench.part.Context;
import io.mistok.bench.part.Effort;
import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteTest {
    private static final List<Part> KNOWN = List.of(new Numbered("a"), new Numbered("b"));

    @Test
    void partsTakeTurns() throws Exception {
        var said = new ArrayList<String>();
        var suite = new Suite(options("--rounds", "2"), Path.of(""), said::add);

        var results = suite.measure();

        assertThat(said).containsExactly("round 1, a", "round 1, b", "round 2, a", "round 2, b");
        assertThat(results.values(new Key("b", "it", "size"))).containsExactly(7.0, 7.0);
        assertThat(suite.judge(results)).hasSize(2).allMatch(verdict -> verdict.isMet());
    }

    @Test
    void aPartThatFailsIsNamedAndTheOthersGoOn() throws Exception {
        var suite =
                new Suite(
                        SuiteOptions.of(
                                new String[] {"--quick"}, List.of(new Failing(), KNOWN.get(1))),
                        Path.of(""),
                        _ -> {});

        var results = suite.measure();

        assertThat(suite.failures()).containsExactly("round 1, broken: no such luck");
        assertThat(results.keys()).containsExactly(new Key("b", "it", "size"));
    }

    @Test
    void withoutArgumentsAllIsMeasuredThreeTimes() {
        var options = options();

        assertThat(options.parts()).isEqualTo(KNOWN);
        assertThat(options.rounds()).isEqualTo(3);
        assertThat(options.effort()).isEqualTo(Effort.FULL);
    }

    @Test
    void someCanBeChosenAndMeasuredQuickly() {
        var options = options("b", "--quick", "--mistok", "data");

        assertThat(options.parts()).containsExactly(KNOWN.get(1));
        assertThat(options.rounds()).isEqualTo(1);
        assertThat(options.effort()).isEqualTo(Effort.QUICK);
        assertThat(options.running()).hasValue(Path.of("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "--rounds", "--rounds 0", "--rounds many", "--mistok", "--slow"})
    void whatMakesNoSenseIsRefused(String arguments) {
        assertThatThrownBy(() -> options(arguments.split(" ", -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHelpNamesEveryPart() {
        assertThat(SuiteOptions.help(KNOWN)).contains("a              numbers of a", "--quick");
    }

    private static SuiteOptions options(String... arguments) {
        return SuiteOptions.of(arguments, KNOWN);
    }

    private record Numbered(String name) implements Part {
        @Override
        public String measures() {
            return "numbers of " + name;
        }

        @Override
        public List<Row> measure(Context context) {
            return List.of(new Row("it", "size", 7, "m"));
        }

        @Override
        public List<Goal> goals() {
            return List.of(Goal.atMost("small", new Key(name, "it", "size"), 8));
        }
    }

    private record Failing() implements Part {
        @Override
        public String name() {
            return "broken";
        }

        @Override
        public String measures() {
            return "nothing";
        }

        @Override
        public List<Row> measure(Context context) {
            throw new IllegalStateException("no such luck");
        }
    }
}
