package io.mistok.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HabitsTest {
    private static final String MAIN = ComposeFile.text(Path.of("compose.yaml"));

    @Test
    void everyContainerHasThem() {
        assertThat(Habits.brokenBy(ComposeFile.MAIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "read_only: true, read_only: false, may write to its root",
        "cap_drop: [ALL], cap_drop: [CHOWN], has capabilities",
        "no-new-privileges:true, seccomp:unconfined, may gain privileges",
        "'user: \"999:999\"', 'user: \"0:0\"', runs as 0:0",
        "mem_limit: 2g, init: true, no memory limit",
        "mysql:8.4, mysql:latest, has the image mysql:latest",
        "max-size: 20m, tag: x, may fill the disk",
        "restart: unless-stopped, restart: always, restarts always"
    })
    void eachOfThemIsMissedWhenItIsNotThere(String ours, String other, String sentence) {
        var changed = MAIN.replace(ours, other).replace("    init: true\n", "");
        assertThat(Habits.brokenBy(ComposeFile.parsed(changed)))
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).contains(sentence));
    }

    @Test
    void whatComposeDoesNotKnowIsAnError() {
        assertThatThrownBy(() -> ComposeFile.parsed(MAIN.replace("mem_limit", "memory_limit")))
                .hasMessageContaining("memory_limit");
        assertThatThrownBy(() -> ComposeFile.parsed(MAIN + "\nservices: {}\n"))
                .hasMessageContaining("duplicate key services");
    }

    @Test
    void onlyTheGatewayIsOpenAndOnThisMachineAlone() {
        assertThat(open()).containsExactlyInAnyOrder("gateway", "simulator", "grafana");
        assertThat(ComposeFile.MAIN.services().get("gateway").ports())
                .containsExactly("${MISTOK_LISTEN:-127.0.0.1:8080}:8080");
        for (var optional : List.of("simulator", "grafana")) {
            var service = ComposeFile.MAIN.services().get(optional);
            assertThat(service.profiles()).hasSize(1);
            assertThat(service.ports()).allMatch(at -> at.contains(":-127.0.0.1:"));
        }
    }

    @Test
    void serversHaveNoWayOut() {
        var networks = ComposeFile.MAIN.networks();
        ComposeFile.MAIN
                .services()
                .forEach((name, it) -> {
                    assertThat(networks.keySet()).as(name).containsAll(it.networks());
                    if (!it.isOurs() && it.ports().isEmpty()) {
                        assertThat(it.networks())
                                .as(name)
                                .allMatch(network -> networks.get(network).internal());
                    }
                });
    }

    @Test
    void whatIsWaitedForExists() {
        var services = ComposeFile.MAIN.services();
        services.forEach((name, it) ->
                it.depends_on()
                        .forEach((other, how) -> {
                            assertThat(services).as(name).containsKey(other);
                            assertThat(how.condition())
                                    .as(name + " waits for " + other)
                                    .isEqualTo(conditionFor(other));
                        }));
    }

    private static String conditionFor(String other) {
        return switch (other) {
            case "topics" -> "service_completed_successfully";
            case "kafka", "mysql", "mongodb" -> "service_healthy";
            // Each is useful while its neighbours are down.
            default -> "service_started";
        };
    }

    private static List<String> open() {
        return ComposeFile.MAIN.services().entrySet().stream()
                .filter(it -> !it.getValue().ports().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
