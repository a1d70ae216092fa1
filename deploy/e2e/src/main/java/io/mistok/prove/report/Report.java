package io.mistok.prove.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All runs on one page. */
public final class Report {
    /** What no run here shows, and why. */
    static final Map<String, String> NOT_TESTED = notTested();

    private static final String STYLE =
            """
            body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430}
            h1{font-size:1.6rem}h2{font-size:1.15rem;margin:2.2rem 0 .3rem}
            table{border-collapse:collapse;width:100%;margin:.6rem 0}
            th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #dfe4ea;vertical-align:top}
            th{font-weight:600;color:#526070}.good{color:#0a7a3d;font-weight:600}.bad{color:#b3261e;font-weight:600}
            .dim{color:#68758a}svg{display:block;width:100%;height:auto;margin:.6rem 0;background:#fafbfc}
            pre{white-space:pre-wrap;word-break:break-all;font-size:12px;background:#f4f6f8;padding:.6rem}
            details{margin:.4rem 0}
            """;

    private final List<RunResult> results;

    public Report(List<RunResult> results) {
        this.results = List.copyOf(results);
    }

    /** Writes {@code report.html} and {@code report.json} into a folder; the page. */
    public Path write(Path folder) {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("report.json"),
                    json.writeValueAsString(Map.of("runs", results, "notTested", NOT_TESTED)));
            return Files.writeString(folder.resolve("report.html"), html());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String html() {
        var clean = results.stream().filter(RunResult::isClean).count();
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Mistok under"
                + " faults</title><style>"
                + STYLE
                + "</style><h1>Mistok under faults</h1><p>"
                + clean
                + " of "
                + results.size()
                + " runs are clean. Load, faults and what was seen of them, run by run; times are"
                + " seconds since the run began.</p>"
                + overview()
                + results.stream().map(Report::section).collect(Collectors.joining())
                + untested()
                + "</html>\n";
    }

    private String overview() {
        var rows =
                results.stream()
                        .map(it ->
                                "<tr><td><a href=\"#%1$s\">%1$s</a><td>%2$s<td>%3$s<td>%4$s<td>%5$s<td class=\"dim\">%6$s"
                                        .formatted(
                                                it.id(),
                                                Text.html(it.title()),
                                                verdict(it),
                                                figure(it, "answer p50 / p99 / max"),
                                                figure(it, "messages instead of replies"),
                                                it.scale() + ", " + shortened(it.commit())))
                        .collect(Collectors.joining());
        return "<table><tr><th>run<th>what happens<th>verdict<th>p50 / p99 / max<th>late<th>scale,"
                + " commit"
                + rows
                + "</table>";
    }

    private static String section(RunResult it) {
        return "<h2 id=\"%s\">%s: %s</h2>".formatted(it.id(), it.id(), Text.html(it.title()))
                + "<p class=\"dim\">Asked for: %s</p><p>%s, seed %d, %s, %.0f callbacks a second asked for, %.0f s, %s</p>"
                        .formatted(
                                Text.html(it.criterion()),
                                verdict(it),
                                it.seed(),
                                it.scale(),
                                it.perSecond(),
                                it.seconds(),
                                Instant.ofEpochMilli(it.startedAt())
                                        .truncatedTo(ChronoUnit.SECONDS))
                + Timeline.svg(it)
                + criteria(it)
                + figures(it)
                + anomalies(it);
    }

    private static String verdict(RunResult it) {
        return it.isClean()
                ? "<span class=\"good\">clean</span>"
                : "<span class=\"bad\">not clean</span>";
    }

    private static String criteria(RunResult it) {
        if (it.criteria().isEmpty()) {
            return "";
        }
        return it.criteria().stream()
                .map(one ->
                        "<tr><td>%s<td>%s<td class=\"%s\">%s"
                                .formatted(
                                        Text.html(one.what()),
                                        Text.html(one.measured()),
                                        one.met() ? "good" : "bad",
                                        one.met() ? "met" : "not met"))
                .collect(
                        Collectors.joining(
                                "", "<table><tr><th>criterion<th>measured<th>", "</table>"));
    }

    private static String figures(RunResult it) {
        return it.figures().entrySet().stream()
                .map(one -> Text.html(one.getKey()) + ": " + Text.html(one.getValue()))
                .collect(Collectors.joining(" · ", "<p class=\"dim\">", "</p>"));
    }

    private static String anomalies(RunResult it) {
        var text = new StringBuilder();
        if (!it.problem().isEmpty()) {
            text.append("<pre>").append(Text.html(it.problem())).append("</pre>");
        }
        it.anomalies()
                .forEach((kind, count) ->
                        text.append(
                                "<p><span class=\"bad\">%s</span>: %d</p>".formatted(kind, count)));
        if (!it.examples().isEmpty()) {
            text.append("<details><summary>examples</summary><pre>");
            it.examples()
                    .forEach(one ->
                            text.append(Text.html(one.kind() + " " + one.detail())).append('\n'));
            text.append("</pre></details>");
        }
        return text.toString();
    }

    private static String untested() {
        return NOT_TESTED.entrySet().stream()
                .map(it -> "<tr><td>" + Text.html(it.getKey()) + "<td>" + Text.html(it.getValue()))
                .collect(
                        Collectors.joining(
                                "", "<h2>Not tested</h2><table><tr><th>what<th>why", "</table>"));
    }

    private static String figure(RunResult it, String name) {
        return Text.html(it.figures().getOrDefault(name, ""));
    }

    private static String shortened(String commit) {
        return commit.replaceFirst("^([0-9a-f]{10})[0-9a-f]*", "$1");
    }

    private static Map<String, String> notTested() {
        var map = new LinkedHashMap<String, String>();
        map.put(
                "Failover of a MongoDB replica set and of MySQL",
                "one document server that speaks MongoDB's protocol and one MariaDB are used; they"
                        + " are cut off and slowed, never replaced");
        map.put(
                "Machines that fail or disagree about the time",
                "everything runs on one machine, with one clock");
        map.put("A partition between brokers", "links stand between clients and servers only");
        map.put(
                "A full disk below MySQL or MongoDB",
                "R23 and R23b fill the spool's and a broker's");
        map.put(
                "An Error thrown in a listener (part of R20)",
                "cannot be caused from outside; the services test it themselves");
        map.put(
                "The gateway",
                "but for R24, callbacks go straight to the ingest replicas; what stands before them"
                        + " passes over a replica that refuses connections");
        map.put(
                "Kubernetes itself (R24)",
                "kubelet, Services and rollouts are played by the harness, with the chart's times"
                        + " and 2 s until routers have heard of a change");
        return map;
    }
}
