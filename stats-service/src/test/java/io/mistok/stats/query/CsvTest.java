package io.mistok.stats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        assertThat(Csv.write(List.of(List.of("a,b", "say \"hi\"", "two\r\nlines", "plain", 7))))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",plain,7\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(Csv.write(List.of(Arrays.asList("a", null, 0L)))).isEqualTo("a,,0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void nothingIsAFormula(String name) {
        assertThat(Csv.write(List.of(List.of(name))).replace("\"", "")).startsWith("'" + name);
    }
}
