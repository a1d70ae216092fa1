package io.mistok.bench.report;

import io.mistok.bench.part.Key;
import java.util.List;

/** Some measures as bars, one panel for each, the spread as a line across the end of a bar. */
public final class Picture {
    private static final int WIDTH = 760;
    private static final int LABEL = 260;
    private static final int VALUE = 110;
    private static final int BAR = 22;
    private static final int PANEL = 46;

    private final Results results;
    private final StringBuilder svg = new StringBuilder();
    private int y;

    private Picture(Results results) {
        this.results = results;
    }

    /**
     * An SVG document.
     *
     * @param measures those that are drawn, where there are numbers for them
     */
    public static String of(Results results, List<String> measures) {
        var picture = new Picture(results);
        for (var measure : measures) {
            var keys =
                    results.keys().stream().filter(key -> key.measure().equals(measure)).toList();
            if (!keys.isEmpty()) {
                picture.panel(measure, keys);
            }
        }
        var height = picture.y + BAR;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n"
                        .formatted(WIDTH, height)
                + picture.svg
                + "</svg>\n";
    }

    private void panel(String measure, List<Key> keys) {
        var largest =
                keys.stream()
                        .mapToDouble(key -> Spread.of(results.values(key)).max())
                        .max()
                        .orElse(0);
        y += PANEL;
        text(12, 16, "start", measure + ", " + results.unit(keys.getFirst()));
        for (var key : keys) {
            y += BAR;
            bar(key, largest);
        }
    }

    private void bar(Key key, double largest) {
        var spread = Spread.of(results.values(key));
        var fill = key.part().equals("peer") ? "#b0b6bc" : "#2b7a78";
        var end = LABEL + length(spread.max(), largest);
        text(LABEL - 8, 13, "end", key.part() + ": " + key.subject());
        svg.append(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>%n"
                        .formatted(LABEL, y - 12, length(spread.median(), largest), fill));
        svg.append(
                "<line x1=\"%1$d\" x2=\"%2$d\" y1=\"%3$d\" y2=\"%3$d\" stroke=\"#222\"/>%n"
                        .formatted(LABEL + length(spread.min(), largest), end, y - 5));
        text(end + 8, 13, "start", Numbers.text(spread.median()));
    }

    /** In whole pixels. */
    private static int length(double value, double largest) {
        return largest == 0 ? 0 : (int) Math.round(value / largest * (WIDTH - LABEL - VALUE));
    }

    private void text(int x, int size, String anchor, String words) {
        svg.append(
                "<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\" font-size=\"%d\" text-anchor=\"%s\" fill=\"#222\">%s</text>%n"
                        .formatted(x, y, size, anchor, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
