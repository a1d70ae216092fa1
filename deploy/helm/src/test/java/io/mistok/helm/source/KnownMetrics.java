package io.mistok.helm.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the services show to Prometheus, under the names that it sees. */
final class KnownMetrics {
    private static final Pattern METER =
            Pattern.compile(
                    "(?:\\.(counter|timer|gauge|gaugeMapSize)|\\b(Counter|Timer|Gauge|TimeGauge)\\.builder)\\(\\s*\"(mistok\\.[a-z.-]+)\"");

    private KnownMetrics() {}

    static Set<String> all() {
        return sources()
                .flatMap(java -> METER.matcher(java).results())
                .flatMap(KnownMetrics::names)
                .collect(Collectors.toSet());
    }

    /** Whether a service says this word: a tag, or a value of one, which may be a number. */
    static boolean isSaid(String word) {
        var said = word.matches("\\d+") ? "\\b" + word + "\\b" : "\"" + word + "\"";
        var pattern = Pattern.compile(said);
        return sources().anyMatch(java -> pattern.matcher(java).find());
    }

    private static Stream<String> names(MatchResult found) {
        var kind = found.group(1) == null ? found.group(2) : found.group(1);
        var name = found.group(3).replace('.', '_').replace('-', '_');
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "counter" -> Stream.of(name + "_total");
            case "timer" ->
                    List.of("count", "sum", "max", "bucket").stream()
                            .map(part -> name + "_seconds_" + part);
            case "timegauge" -> Stream.of(name + "_seconds");
            default -> Stream.of(name);
        };
    }

    private static Stream<String> sources() {
        return Services.MODULES.keySet().stream().flatMap(Services::javaFiles);
    }
}
