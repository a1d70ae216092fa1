package io.mistok.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.compose.ComposeFile.Service;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsTest {
    /** The JVM's and Spring Boot's own. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "JAVA_TOOL_OPTIONS",
                    "SPRING_CONFIG_IMPORT",
                    "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT");

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|TOKEN|_KEY|CREDENTIAL");

    @Test
    void everySettingIsOneOfTheService() {
        for (var file : new ComposeFile[] {ComposeFile.MAIN, ComposeFile.EMBEDDED}) {
            Sources.MODULES
                    .keySet()
                    .forEach(service -> assertThat(unknown(service, file)).as(service).isEmpty());
        }
    }

    @Test
    void aSettingOfNobodyIsFound() {
        var offender = "services: {menu: {environment: {MISTOK_WECHAT_BASE_ADDRESS: x}}}";

        assertThat(unknown("menu", ComposeFile.parsed(offender)))
                .containsExactly("MISTOK_WECHAT_BASE_ADDRESS");
    }

    @Test
    void aSecretThatBecomesASettingIsOneOfTheService() {
        for (var service : Sources.MODULES.keySet()) {
            var settings =
                    ComposeFile.MAIN.services().get(service).secrets().stream()
                            .map(ComposeFile.Mounted::target)
                            .filter(target -> !target.startsWith("/"))
                            .toList();
            assertThat(Sources.propertiesOf(service)).as(service).containsAll(settings);
        }
    }

    @Test
    void secretsAreFilesAndEachGoesOnlyWhereItIsNeeded() {
        var services = ComposeFile.MAIN.services();
        services.forEach((name, service) -> {
            service.environment()
                    .forEach((variable, value) -> {
                        if (SECRET.matcher(variable).find()) {
                            assertThat(value).as(variable).matches("/(run|etc)/.*");
                        }
                    });
            assertThat(ComposeFile.MAIN.secrets().keySet())
                    .as(name)
                    .containsAll(service.secrets().stream().map(it -> it.source()).toList());
        });
        // The gateway shows its metrics to the admin only.
        assertThat(readersOf("admin-password")).containsExactlyInAnyOrder("gateway", "prometheus");
        assertThat(readersOf("internal-private")).containsExactly("gateway");
        assertThat(readersOf("keyset")).containsExactlyInAnyOrder("ingest", "menu", "reply");
        assertThat(readersOf("mongodb-uri")).containsExactly("stats");
        assertThat(readersOf("mysql-root-password")).containsExactly("mysql");
        assertThat(readersOf("mysql-menu-password")).containsExactlyInAnyOrder("menu", "mysql");
        assertThat(readersOf("mysql-reply-password")).containsExactlyInAnyOrder("reply", "mysql");
    }

    @Test
    void everyVariableOfTheHostIsInTheReadme() {
        var readme = Sources.file("deploy/compose/README.md");
        var variables =
                Pattern.compile("\\$\\{(MISTOK_\\w+)")
                        .matcher(Sources.file("deploy/compose/compose.yaml"))
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.toSet());

        assertThat(variables).isNotEmpty().allSatisfy(it -> assertThat(readme).contains(it));
    }

    private static Set<String> readersOf(String secret) {
        return ComposeFile.MAIN.services().entrySet().stream()
                .filter(it ->
                        it.getValue().secrets().stream()
                                .anyMatch(mounted -> mounted.source().equals(secret)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> unknown(String service, ComposeFile file) {
        var known = Sources.settingsOf(service);
        return Stream.ofNullable(file.services().get(service))
                .map(Service::environment)
                .flatMap(it -> it.keySet().stream())
                .filter(name -> !EVERYWHERE.contains(name))
                .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(known).find())
                .collect(Collectors.toSet());
    }
}
