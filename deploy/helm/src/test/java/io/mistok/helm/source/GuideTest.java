package io.mistok.helm.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the operations guide and the chart's own pages name exists. */
class GuideTest {
    private final Guide guide = Guide.read();
    private final Guide offender =
            Guide.saying(
                    """
                    `mistok_lag_total{reason="lateness"}` MISTOK_CALLBACK_HOLDS `mistok.outbox.speed`
                    messenger.event.v2 `mistok_reply.rules` `reply.kedas.enabled`
                    deploy/local/recounts [a](b.md) [c](../README.md#d) [e](#f)
                    """);

    @Test
    void theChartsOwnPagesBelongToIt() {
        assertThat(guide.pages())
                .containsKeys(
                        Path.of("../README.md"),
                        Path.of("../docs/disasters.md"),
                        Path.of("../helm/README.md"),
                        Path.of("../helm/docs/runbook.md"));
    }

    @Test
    void everyMetricIsOneOfAService() {
        assertThat(guide.metrics()).isNotEmpty().isSubsetOf(KnownMetrics.all());
        assertThat(KnownMetrics.all()).doesNotContainAnyElementsOf(offender.metrics());
        assertThat(offender.metrics()).hasSize(1);
    }

    @Test
    void everyValueOfATagIsSaidByAService() {
        assertThat(guide.words()).isNotEmpty().allMatch(GuideTest::isSaid);
        assertThat(offender.words()).hasSize(1).noneMatch(GuideTest::isSaid);
    }

    @Test
    void everySettingIsOneOfAServiceOrOfACommand() {
        assertThat(guide.settings()).isNotEmpty().allMatch(GuideTest::isSetting);
        assertThat(offender.settings()).hasSize(2).noneMatch(GuideTest::isSetting);
    }

    @Test
    void everyTopicIsMade() {
        var topics = Services.file("deploy/backing/src/main/java/io/mistok/backing/Topics.java");
        assertThat(guide.topics()).isNotEmpty().allMatch(it -> topics.contains('"' + it + '"'));
        assertThat(offender.topics()).hasSize(1).noneMatch(topics::contains);
    }

    @Test
    void everyTableIsInASchema() {
        var schemas = schemas();
        assertThat(guide.tables())
                .isNotEmpty()
                .allMatch(it -> schemas.contains("CREATE TABLE " + it + " ("));
        assertThat(offender.tables())
                .hasSize(1)
                .noneMatch(it -> schemas.contains("CREATE TABLE " + it + " ("));
    }

    @Test
    void everyValueIsOneOfTheChart() {
        assertThat(values(guide)).hasSizeGreaterThan(20).allMatch(it -> exists(it));
        assertThat(values(offender)).hasSize(1).noneMatch(it -> exists(it));
    }

    @Test
    void everyCommandAndLinkLeadsSomewhere() {
        assertThat(guide.commands()).isNotEmpty().allMatch(Files::exists);
        assertThat(guide.deadLinks()).isEmpty();
        assertThat(offender.commands()).hasSize(1).noneMatch(Files::exists);
        assertThat(offender.deadLinks()).hasSize(3);
    }

    /** In quotes, or as a constant whose lower-case name is the word. */
    private static boolean isSaid(String word) {
        var constant = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return KnownMetrics.isSaid(word)
                || Services.MODULES.keySet().stream()
                        .flatMap(Services::javaFiles)
                        .anyMatch(java -> java.matches("(?s).*\\b" + constant + "[(,;].*"));
    }

    private static boolean isSetting(String name) {
        var environment = name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
        return settings().anyMatch(it -> environment.equals(it) || environment.startsWith(it + "_"))
                || commands().contains(name);
    }

    /** A record inside a record of settings is known by the name of the outer one's component. */
    private static Stream<String> settings() {
        return Services.MODULES.keySet().stream().flatMap(it -> KnownSettings.of(it).stream());
    }

    private static String commands() {
        return Stream.of("as-admin.sh", "recount", "README.md")
                .map(it -> Services.file("deploy/local/" + it))
                .collect(Collectors.joining());
    }

    private static String schemas() {
        return Stream.of(
                        "menu-service/src/main/resources/db/migration/V20261123_0300__channel_create.sql",
                        "reply-service/src/main/resources/db/migration/V20261123_0300__reply_rules_create.sql",
                        "reply-service/src/main/resources/db/migration/V20261123_0301__sends_create.sql")
                .map(Services::file)
                .collect(Collectors.joining());
    }

    private static Set<String> values(Guide guide) {
        var groups = tree().propertyNames();
        return guide.dotted().stream()
                .filter(it -> groups.contains(it.substring(0, it.indexOf('.'))))
                .collect(Collectors.toSet());
    }

    private static boolean exists(String value) {
        var at = tree();
        for (var name : value.split("\\.", -1)) {
            at = at.path(name);
        }
        return !at.isMissingNode();
    }

    private static JsonNode tree() {
        return new YAMLMapper().readTree(Services.file("deploy/helm/mistok/values.yaml"));
    }
}
