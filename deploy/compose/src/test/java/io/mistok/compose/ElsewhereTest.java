package io.mistok.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.backing.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What is written in other places of the repository, too, is the same there. */
class ElsewhereTest {
    private static final Map<String, Object> CHART =
            new Yaml().load(Sources.file("deploy/helm/mistok/values.yaml"));

    @Test
    void topicsAreThoseOfTheLocalRun() {
        var local =
                Topics.all().stream()
                        .map(topic ->
                                "%s %d %s"
                                        .formatted(
                                                topic.name(),
                                                topic.numPartitions(),
                                                new TreeMap<>(topic.configs())))
                        .toList();

        assertThat(created(ComposeFile.text(Path.of("kafka/topics.sh"))))
                .containsExactlyInAnyOrderElementsOf(local);
    }

    @ParameterizedTest
    @CsvSource({"gateway", "ingest", "menu", "reply", "stats"})
    void memoryIsWhatTheChartGives(String service) {
        var limit = at("%s.resources.limits.memory".formatted(service));
        assertThat(mebibytes(ComposeFile.MAIN.services().get(service).mem_limit()))
                .isEqualTo(mebibytes(limit));
    }

    @ParameterizedTest
    @CsvSource({
        "kafka, dev.kafka.image",
        "topics, topics.job.image",
        "mysql, dev.mysql.image",
        "mongodb, dev.mongodb.image"
    })
    void imagesAreThoseOfTheChart(String service, String image) {
        assertThat(ComposeFile.MAIN.services().get(service).image())
                .isEqualTo(at(image + ".repository") + ":" + at(image + ".tag"));
    }

    @Test
    void ourTagIsTheVersionThatIsBuilt() {
        var version =
                Pattern.compile("<artifactId>mistok</artifactId>\\s*<version>([^<]+)<")
                        .matcher(Sources.file("pom.xml"))
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1);
        ComposeFile.MAIN.services().values().stream()
                .filter(ComposeFile.Service::isOurs)
                .forEach(it -> assertThat(it.image()).endsWith(":${MISTOK_TAG:-" + version + "}"));
    }

    @Test
    void mountedFilesExist() {
        ComposeFile.MAIN.services().values().stream()
                .flatMap(it -> it.volumes().stream())
                .map(volume -> volume.split(":", -1)[0])
                .forEach(source -> {
                    if (source.startsWith(".")) {
                        assertThat(Path.of(source)).isReadable();
                    } else {
                        assertThat(ComposeFile.MAIN.volumes()).containsKey(source);
                    }
                });
        // The image runs what is executable as a program, which could not use the image's
        // functions.
        assertThat(Files.isExecutable(Path.of("mysql/schemas.sh"))).isFalse();
    }

    @Test
    void theEmbeddedServersTakePlacesThatThereAre() {
        assertThat(ComposeFile.MAIN.services().keySet())
                .containsAll(ComposeFile.EMBEDDED.services().keySet());
        ComposeFile.EMBEDDED
                .services()
                .values()
                .forEach(it ->
                        assertThat(ComposeFile.EMBEDDED.volumes().keySet())
                                .containsAll(
                                        it.volumes().stream()
                                                .map(volume -> volume.split(":", -1)[0])
                                                .toList()));
    }

    private static Iterable<String> created(String script) {
        return Pattern.compile("(?m)^create --topic (\\S+) --partitions (\\d+)(.*)$")
                .matcher(script)
                .results()
                .map(it -> it.group(1) + " " + it.group(2) + " " + configs(it.group(3)))
                .toList();
    }

    private static Map<String, String> configs(String options) {
        return Pattern.compile(" --config (\\S+)=(\\S+)")
                .matcher(options)
                .results()
                .collect(
                        Collectors.toMap(
                                it -> it.group(1), it -> it.group(2), (a, _) -> a, TreeMap::new));
    }

    private static long mebibytes(String size) {
        var number = Long.parseLong(size.replaceAll("\\D", ""));
        return size.toLowerCase(Locale.ROOT).contains("g") ? number * 1024 : number;
    }

    private static String at(String path) {
        Object node = CHART;
        for (var part : path.split("\\.", -1)) {
            node = ((Map<?, ?>) node).get(part);
        }
        return node.toString();
    }
}
