package io.mistok.e2e.monitoring;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An expression of an alert or a dashboard, read as far as its names go. Every selector has braces,
 * which the tests of the chart see to.
 *
 * @param place where it stands
 */
record Query(String place, String text) {
    private static final Pattern SELECTOR = Pattern.compile("\\b([a-zA-Z_][\\w:]*)\\{([^}]*)}");
    private static final Pattern MATCHER =
            Pattern.compile("(\\w+)\\s*(?:=~|!=|!~|=)\\s*\"([^\"]*)\"");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(?:by|without|on|ignoring)\\s*\\(([^)]*)\\)");

    /** Those that Prometheus makes by itself, and the labels that it gives to everything. */
    private static final Set<String> METRICS_OF_PROMETHEUS = Set.of("up", "ALERTS");

    /** What kube-state-metrics shows, where a cluster has it: nothing of ours. */
    private static final String OF_KUBERNETES = "kube_";

    private static final Set<String> LABELS_OF_PROMETHEUS =
            Set.of("job", "instance", "namespace", "alertname", "alertstate");

    /** One name and the values that it is compared with. */
    private record Comparison(String metric, String label, String values) {}

    /** What a scrape, or else the sources, do not know of it; empty when all is well. */
    List<String> unknown(Scrape scrape, Sources sources) {
        return Stream.of(
                        metrics().filter(it -> !scrape.has(it)),
                        comparisons()
                                .filter(it -> !scrape.has(it.metric, it.label))
                                .map(it -> it.metric + "{" + it.label + "}"),
                        comparisons()
                                .flatMap(it ->
                                        Stream.of(it.values.split("\\|", -1))
                                                .filter(value -> !known(it, value, scrape, sources))
                                                .map(value -> it.label + "=" + value)),
                        groupings()
                                .filter(label -> metrics().noneMatch(it -> scrape.has(it, label))))
                .flatMap(it -> it)
                .map(it -> place + ": " + it)
                .distinct()
                .toList();
    }

    private static boolean known(Comparison it, String value, Scrape scrape, Sources sources) {
        return scrape.has(it.metric, it.label, value)
                || (it.metric.startsWith("mistok_") && sources.say(value));
    }

    private Stream<MatchResult> selectors() {
        return SELECTOR.matcher(text)
                .results()
                .filter(it -> !METRICS_OF_PROMETHEUS.contains(it.group(1)))
                .filter(it -> !it.group(1).startsWith(OF_KUBERNETES));
    }

    private Stream<String> metrics() {
        return selectors().map(it -> it.group(1));
    }

    private Stream<Comparison> comparisons() {
        return selectors()
                .flatMap(selector ->
                        MATCHER.matcher(selector.group(2))
                                .results()
                                .map(it ->
                                        new Comparison(
                                                selector.group(1), it.group(1), it.group(2))))
                .filter(it -> !LABELS_OF_PROMETHEUS.contains(it.label));
    }

    private Stream<String> groupings() {
        return GROUPING.matcher(text)
                .results()
                .flatMap(it -> Stream.of(it.group(1).split(",", -1)))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .filter(it -> !LABELS_OF_PROMETHEUS.contains(it));
    }
}
