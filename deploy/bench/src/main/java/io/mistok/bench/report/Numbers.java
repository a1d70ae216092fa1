package io.mistok.bench.report;

import java.util.Locale;

/** Numbers as people read them: three figures and no more. */
final class Numbers {
    private static final double NO_FRACTION = 100;
    private static final double ONE_DIGIT = 10;

    private Numbers() {}

    static String text(double value) {
        var size = Math.abs(value);
        if (size >= NO_FRACTION || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value).replace(',', ' ');
        }
        return size >= ONE_DIGIT
                ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
