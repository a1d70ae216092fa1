package io.mistok.helm.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.mistok.helm.chart.ValueSet;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrialSchemasTest {
    @Test
    void eachServiceGetsASchemaAndAUserForItAlone() throws IOException, InterruptedException {
        var script =
                new ValueSet("dev")
                        .manifests()
                        .all(ConfigMap.class)
                        .filter(it -> it.getMetadata().getName().equals("mistok-mysql-schemas"))
                        .map(it -> it.getData().get("schemas.sh"))
                        .findFirst()
                        .orElseThrow();
        var users =
                Map.of(
                        "MENU_USERNAME", "menu",
                        "MENU_PASSWORD", "one",
                        "REPLY_USERNAME", "reply",
                        "REPLY_PASSWORD", "two");

        assertThat(Script.run("docker_process_sql() { cat; }\n" + script, users))
                .containsExactly(
                        "create database if not exists mistok_menu; create user if not exists 'menu'@'%'"
                                + " identified by 'one'; grant all on mistok_menu.* to 'menu'@'%';",
                        "create database if not exists mistok_reply; create user if not exists 'reply'@'%'"
                                + " identified by 'two'; grant all on mistok_reply.* to 'reply'@'%';");
    }
}
