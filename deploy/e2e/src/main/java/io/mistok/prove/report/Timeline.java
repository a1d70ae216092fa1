package io.mistok.prove.report;

import io.mistok.prove.check.Anomaly;
import io.mistok.prove.nemesis.Fault;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Load, latency, faults and anomalies of one run over its time, as a picture. */
final class Timeline {
    private static final int WIDTH = 1000;
    private static final int LEFT = 60;
    private static final int RIGHT = 990;
    private static final int LOAD_TOP = 18;
    private static final int LOAD_BOTTOM = 108;
    private static final int TIMES_TOP = 128;
    private static final int TIMES_BOTTOM = 238;
    private static final int FAULTS_AT = 254;
    private static final int HEIGHT = 300;
    private static final double SLOWEST = 10_000;

    private final RunResult run;
    private final double seconds;
    private final double most;

    private Timeline(RunResult run) {
        this.run = run;
        this.seconds = Math.max(1, run.series().size());
        this.most =
                Math.max(1, run.series().stream().mapToInt(Second::offered).max().orElse(1) * 1.2);
    }

    static String svg(RunResult run) {
        return run.series().isEmpty() ? "" : new Timeline(run).draw();
    }

    private String draw() {
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Timeline of %s\" font-family=\"system-ui,sans-serif\" font-size=\"11\">"
                        .formatted(WIDTH, HEIGHT, run.id())
                + run.faults().stream().map(this::fault).collect(Collectors.joining())
                + load()
                + latency()
                + run.examples().stream().map(this::anomaly).collect(Collectors.joining())
                + axis()
                + "</svg>";
    }

    private String load() {
        return label(
                        LOAD_TOP - 5,
                        "callbacks a second: offered (grey), answered (green), failed (red), messages (blue)")
                + text(4, LOAD_TOP + 10, "%.0f".formatted(most))
                + line("#9aa5b1", Second::offered, this::loadY)
                + line("#1d9e57", Second::answered, this::loadY)
                + line("#d23f31", Second::failed, this::loadY)
                + line("#2f6fde", Second::messages, this::loadY);
    }

    private String latency() {
        var grid =
                List.of(10, 100, 1000, 5000).stream()
                        .map(it ->
                                "<line x1=\"%d\" x2=\"%d\" y1=\"%3$.1f\" y2=\"%3$.1f\" stroke=\"%4$s\"/>"
                                                .formatted(
                                                        LEFT,
                                                        RIGHT,
                                                        timesY(it),
                                                        it == 5000 ? "#e3a29c" : "#e4e8ed")
                                        + text(4, (int) timesY(it) + 4, it + " ms"))
                        .collect(Collectors.joining());
        return label(
                        TIMES_TOP - 6,
                        "time to the answer, logarithmic: p50 (green), p99 (orange), slowest (red)")
                + grid
                + line("#d23f31", Second::max, this::timesY)
                + line("#e08a1e", Second::p99, this::timesY)
                + line("#1d9e57", Second::p50, this::timesY);
    }

    private String line(String colour, ToDoubleFunction<Second> value, ToDoubleFunction<Double> y) {
        var points =
                run.series().stream()
                        .map(it ->
                                "%.1f,%.1f"
                                        .formatted(
                                                x(it.at() + 0.5),
                                                y.applyAsDouble(value.applyAsDouble(it))))
                        .collect(Collectors.joining(" "));
        return "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.4\" points=\"%s\"/>"
                .formatted(colour, points);
    }

    private String fault(Fault it) {
        var from = x((it.from() - run.startedAt()) / 1000.0);
        var to = Math.max(from + 2, x((it.to() - run.startedAt()) / 1000.0));
        return "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#f3c969\" opacity=\".35\"><title>%s</title></rect>"
                .formatted(
                        from,
                        LOAD_TOP,
                        to - from,
                        FAULTS_AT - LOAD_TOP,
                        Text.html(it.what() + ": " + it.target()));
    }

    private String anomaly(Anomaly it) {
        if (it.at() < run.startedAt()) {
            return "";
        }
        return "<circle cx=\"%.1f\" cy=\"%d\" r=\"3\" fill=\"#b3261e\"><title>%s</title></circle>"
                .formatted(
                        x((it.at() - run.startedAt()) / 1000.0),
                        FAULTS_AT,
                        Text.html(it.kind() + " " + it.detail()));
    }

    private String axis() {
        var step = Math.max(5, Math.ceil(seconds / 20 / 5) * 5);
        var marks = new StringBuilder(label(HEIGHT - 6, faults()));
        for (var at = 0.0; at <= seconds; at += step) {
            marks.append(text((int) x(at) - 6, FAULTS_AT + 20, "%.0f s".formatted(at)));
        }
        return marks.toString();
    }

    private String faults() {
        var what =
                run.faults().stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.what() + " " + it.target(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return what.isEmpty()
                ? "no faults"
                : "faults: "
                        + what.entrySet().stream()
                                .map(it ->
                                        (it.getValue() > 1 ? it.getValue() + " × " : "")
                                                + it.getKey())
                                .collect(Collectors.joining(", "));
    }

    private double x(double second) {
        return LEFT + (RIGHT - LEFT) * Math.clamp(second / seconds, 0, 1);
    }

    private double loadY(double value) {
        return LOAD_BOTTOM - (LOAD_BOTTOM - LOAD_TOP) * Math.min(1, value / most);
    }

    private double timesY(double millis) {
        var share = Math.log10(Math.clamp(millis, 1, SLOWEST)) / Math.log10(SLOWEST);
        return TIMES_BOTTOM - (TIMES_BOTTOM - TIMES_TOP) * share;
    }

    private static String label(int y, String text) {
        return text(LEFT, y, text);
    }

    private static String text(int x, int y, String text) {
        return "<text x=\"%d\" y=\"%d\" fill=\"#526070\">%s</text>"
                .formatted(x, y, Text.html(text));
    }
}
