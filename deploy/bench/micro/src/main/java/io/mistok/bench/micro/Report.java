package io.mistok.bench.micro;

import java.io.IOException;
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

/** All steps, as a table and as JSON. */
record Report(Instant at, List<Comparison> comparisons) {
    private static final String HEAD =
            "%-10s %10s %10s %8s %14s %10s %10s%n"
                    .formatted(
                            "step",
                            "mistok us",
                            "wxjava us",
                            "ratio",
                            "spread",
                            "mistok B",
                            "wxjava B");

    String table() {
        return HEAD + comparisons.stream().map(Report::row).collect(Collectors.joining());
    }

    /** Writes the JSON into a folder, under a name with the time; the file. */
    Path write(Path folder) throws IOException {
        var name = "micro-" + at.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
        var json = new LinkedHashMap<String, Object>();
        json.put("at", at.toString());
        json.put("processors", Runtime.getRuntime().availableProcessors());
        json.put("steps", comparisons.stream().map(Report::json).toList());
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.createDirectories(folder);
        return Files.writeString(
                folder.resolve(name + ".json"), mapper.writeValueAsString(json) + "\n");
    }

    private static String row(Comparison it) {
        var ratio = it.ratio();
        return "%-10s %10.2f %10.2f %8.1f %14s %10.0f %10.0f%n"
                .formatted(
                        it.step(),
                        it.mistokMicros().median(),
                        it.wxJavaMicros().median(),
                        ratio.median(),
                        "%.1f to %.1f".formatted(ratio.low(), ratio.high()),
                        it.mistokBytes().median(),
                        it.wxJavaBytes().median());
    }

    private static Map<String, Object> json(Comparison it) {
        var json = new LinkedHashMap<String, Object>();
        json.put("step", it.step());
        json.put("ratio", it.ratio());
        json.put("mistokMicros", it.mistokMicros());
        json.put("wxJavaMicros", it.wxJavaMicros());
        json.put("mistokBytes", it.mistokBytes());
        json.put("wxJavaBytes", it.wxJavaBytes());
        return json;
    }
}
