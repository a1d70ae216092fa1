package io.mistok.bench.clicks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All lines of a run, as a table and as JSON. */
public record Report(Instant at, List<Line> lines) {
    private static final String HEAD =
            "%-12s %9s %11s %8s %8s %8s %8s %8s %8s %8s   %s%n"
                    .formatted(
                            "mode",
                            "offered/s",
                            "achieved/s",
                            "sent",
                            "errors",
                            "p50 ms",
                            "p90 ms",
                            "p99 ms",
                            "max ms",
                            "late p99",
                            "counted");

    /** Every answer was right, and every click was counted once. */
    public boolean isFlawless() {
        return lines.stream().allMatch(line -> line.errors() == 0 && line.count().isRight());
    }

    /** One row for each kind of channel, and what went wrong below. */
    public String table() {
        var rows = lines.stream().map(Line::text).collect(Collectors.joining());
        return HEAD + rows + faults();
    }

    /** Writes the JSON into a folder, under a name with the time; the file. */
    public Path write(Path folder) throws IOException {
        var name = "bench-" + at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        var json = new LinkedHashMap<String, Object>();
        json.put("at", at.toString());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("runs", lines.stream().map(Line::json).toList());
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve(name + ".json"), mapper.writeValueAsString(json) + "\n");
    }

    private String faults() {
        var text = new StringBuilder();
        for (var line : lines) {
            line.measured()
                    .faults()
                    .forEach((fault, times) ->
                            text.append("%s: %d x %s%n".formatted(line.mode(), times, fault)));
            if (!line.count().isRight()) {
                text.append("%s: %s%n".formatted(line.mode(), line.count().explanation()));
            }
        }
        return text.toString();
    }
}
