package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.helm.chart.ValueSet;
import io.mistok.helm.manifest.Document;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The topics are those of the local run, with more partitions. */
class TopicsTest {
    private static final Pattern LOCAL =
            Pattern.compile(
                    "kept\\(\"([a-z0-9.-]+)\", \\d+, Duration\\.of(Days|Minutes)\\((\\d+)\\)");
    private static final Pattern CREATED =
            Pattern.compile("create --topic (\\S+) .*--config retention\\.ms=(\\d+)");
    private static final String COMPACTED = "messenger.channel.v1";

    @Test
    void strimziMakesThem() {
        var topics =
                new ValueSet("strimzi")
                        .manifests().documents().stream()
                                .filter(it -> it.kind().equals("KafkaTopic"))
                                .collect(Collectors.toMap(TopicsTest::name, Function.identity()));
        var kept = new TreeMap<String, Long>();
        topics.forEach((name, topic) -> retention(topic).ifPresent(it -> kept.put(name, it)));

        var expected = new TreeMap<>(local());
        expected.put("messenger.event.v1", Duration.ofDays(7).toMillis());
        assertThat(kept).isEqualTo(expected);
        assertThat(topics)
                .hasEntrySatisfying(
                        COMPACTED,
                        it -> assertThat(config(it, "cleanup.policy")).contains("compact"));
    }

    @Test
    void theJobMakesThem() {
        var text = new ValueSet("topics-job").manifests().text();

        assertThat(created(text)).isEqualTo(local());
        assertThat(text).contains("create --topic messenger.channel.v1 --partitions 1 ");
    }

    @Test
    void anotherRetentionIsFound() {
        var text = new ValueSet("topics-job").manifests().text();

        assertThat(created(text.replace("retention.ms=600000", "retention.ms=900000")))
                .isNotEqualTo(local());
    }

    private static Map<String, Long> created(String script) {
        var kept = new TreeMap<String, Long>();
        CREATED.matcher(script)
                .results()
                .forEach(it -> kept.put(it.group(1), Long.valueOf(it.group(2))));
        return kept;
    }

    private static Map<String, Long> local() {
        var source = Services.file("deploy/backing/src/main/java/io/mistok/backing/Topics.java");
        var topics = new TreeMap<String, Long>();
        LOCAL.matcher(source)
                .results()
                .forEach(it -> topics.put(it.group(1), millis(it.group(2), it.group(3))));
        assertThat(topics).hasSize(4);
        assertThat(source).contains(COMPACTED);
        return topics;
    }

    private static long millis(String unit, String number) {
        var count = Long.parseLong(number);
        return (unit.equals("Days") ? Duration.ofDays(count) : Duration.ofMinutes(count))
                .toMillis();
    }

    private static String name(Document topic) {
        return topic.tree().path("metadata").path("name").asString("");
    }

    private static Optional<Long> retention(Document topic) {
        return config(topic, "retention.ms").map(Long::valueOf);
    }

    private static Optional<String> config(Document topic, String name) {
        return topic.tree().path("spec").path("config").path(name).asStringOpt();
    }
}
