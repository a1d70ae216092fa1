package io.mistok.helm.source;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What alerts and dashboards ask Prometheus for. */
record Expressions(List<String> texts) {
    private static final Pattern METRIC = Pattern.compile("\\bmistok_[a-z_]+");
    private static final Pattern SELECTOR = Pattern.compile("\\bmistok_[a-z_]+\\{([^}]*)}");
    private static final Pattern BARE =
            Pattern.compile("(?<![-\\w])(?:mistok_[a-z_]+|up)\\b(?!\\{)");
    private static final Pattern LABEL = Pattern.compile("([a-z]+)(?:=~|!=|!~|=)\"([^\"]+)\"");
    private static final Set<String> OF_PROMETHEUS = Set.of("namespace", "le", "job");

    /** Metrics of ours. */
    Set<String> metrics() {
        return texts.stream()
                .flatMap(it -> METRIC.matcher(it).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** Tags and their values, as they must stand in the services. */
    Set<String> words() {
        return texts.stream()
                .flatMap(it -> SELECTOR.matcher(it).results())
                .flatMap(it -> LABEL.matcher(it.group(1)).results())
                .filter(it -> !OF_PROMETHEUS.contains(it.group(1)))
                .flatMap(it -> Stream.of((it.group(1) + "|" + it.group(2)).split("\\|", -1)))
                .collect(Collectors.toSet());
    }

    /** Values of {@code job}, which the chart takes from the component; variables are left out. */
    Set<String> jobs() {
        return texts.stream()
                .flatMap(it -> LABEL.matcher(it).results())
                .filter(it -> it.group(1).equals("job"))
                .flatMap(it -> Stream.of(it.group(2).split("\\|", -1)))
                .filter(it -> !it.startsWith("$"))
                .collect(Collectors.toSet());
    }

    /** Where no namespace could be put. */
    List<String> withoutBraces() {
        return texts.stream()
                .flatMap(it -> BARE.matcher(it).results())
                .map(MatchResult::group)
                .toList();
    }
}
