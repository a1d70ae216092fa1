package io.mistok.stats.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables as RFC 4180 wants them. */
class Csv {
    private static final String LINE_END = "\r\n";
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    static String write(List<List<?>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    /** A spreadsheet must not run what a button is called. */
    private static String harmless(String text) {
        var risky = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }

    private static String quoted(String text) {
        var plain =
                text.chars()
                        .noneMatch(one -> one == ',' || one == '"' || one == '\r' || one == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
