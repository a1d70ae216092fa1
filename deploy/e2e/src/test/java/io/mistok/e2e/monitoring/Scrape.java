package io.mistok.e2e.monitoring;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Http;
import io.mistok.e2e.system.Mistok;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What all services show at one moment.
 *
 * @param metrics the labels of each, with their values
 */
record Scrape(Map<String, Map<String, Set<String>>> metrics) {
    private static final String PATH = "/actuator/prometheus";
    private static final Pattern SAMPLE =
            Pattern.compile("(?m)^([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+$");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** The gateway shows its own only to those who have signed in. */
    static Scrape of(Mistok mistok) {
        var scrape = new Scrape(new HashMap<>());
        scrape.add(Channel.admin(mistok).get(PATH).ok().body());
        for (var service : List.of("INGEST_URL", "MENU_URL", "REPLY_URL", "STATS_URL")) {
            scrape.add(new Http(mistok.address(service)).get(PATH).ok().body());
        }
        return scrape;
    }

    static Scrape parse(String text) {
        var scrape = new Scrape(new HashMap<>());
        scrape.add(text);
        return scrape;
    }

    boolean has(String metric) {
        return metrics.containsKey(metric);
    }

    boolean has(String metric, String label) {
        return metrics.getOrDefault(metric, Map.of()).containsKey(label);
    }

    boolean has(String metric, String label, String value) {
        return metrics.getOrDefault(metric, Map.of()).getOrDefault(label, Set.of()).contains(value);
    }

    private void add(String text) {
        SAMPLE.matcher(text)
                .results()
                .forEach(sample -> {
                    var labels = metrics.computeIfAbsent(sample.group(1), _ -> new HashMap<>());
                    if (sample.group(2) != null) {
                        LABEL.matcher(sample.group(2))
                                .results()
                                .forEach(label ->
                                        labels.computeIfAbsent(label.group(1), _ -> new TreeSet<>())
                                                .add(label.group(2)));
                    }
                });
    }
}
