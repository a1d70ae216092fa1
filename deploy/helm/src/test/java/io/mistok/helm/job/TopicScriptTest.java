package io.mistok.helm.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.mistok.helm.chart.ValueSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicScriptTest {
    private static final String TOPICS = "/opt/kafka/bin/kafka-topics.sh";
    private static final String CONFIGS = "/opt/kafka/bin/kafka-configs.sh";
    private static final Map<String, String> BROKERS =
            Map.of(
                    "KAFKA_SERVERS", "kafka:9092",
                    "KAFKA_SECURITY_PROTOCOL", "SASL_SSL",
                    "KAFKA_SASL_MECHANISM", "SCRAM-SHA-512",
                    "KAFKA_JAAS_CONFIG", "Login required username=\"a\" password=\"b c\";");

    @TempDir private Path folder;
    private Path client;
    private String script;

    @BeforeEach
    void ofTheRendering() {
        client = folder.resolve("client.properties");
        script =
                new ValueSet("topics-job")
                        .manifests()
                        .all(Job.class)
                        .findFirst()
                        .orElseThrow()
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getArgs()
                        .getFirst()
                        .replace("/tmp/client.properties", client.toString());
    }

    @Test
    void createsEveryTopicOnceIfItIsMissing() throws IOException, InterruptedException {
        assertThat(run("echo", "true"))
                .hasSize(5)
                .allMatch(it ->
                        it.startsWith("--bootstrap-server kafka:9092 --command-config " + client))
                .allMatch(it -> it.contains("--create --if-not-exists --topic messenger."));
    }

    @Test
    void keepsEventsAsLongAsTheValuesSayInATopicThatIsThere()
            throws IOException, InterruptedException {
        assertThat(run("true", "echo"))
                .containsExactly(
                        "--bootstrap-server kafka:9092 --command-config "
                                + client
                                + " --alter --entity-type topics --entity-name messenger.event.v1"
                                + " --add-config retention.ms=259200000");
        assertThat(run("echo create", "echo alter")).last().asString().startsWith("alter");
    }

    @Test
    void signsInAsTheServicesDo() throws IOException, InterruptedException {
        run("true", "true");

        assertThat(Files.readAllLines(client))
                .containsExactly(
                        "security.protocol=SASL_SSL",
                        "sasl.mechanism=SCRAM-SHA-512",
                        "sasl.jaas.config=Login required username=\"a\" password=\"b c\";");
    }

    @Test
    void failsWithTheFirstTopicThatFails() {
        assertThatThrownBy(() -> run("false", "true")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void failsIfEventsAreNotKeptAsLong() {
        assertThatThrownBy(() -> run("true", "false")).isInstanceOf(IllegalStateException.class);
    }

    /** With stand-ins for the tools of Kafka. */
    private List<String> run(String topics, String configs)
            throws IOException, InterruptedException {
        return Script.run(script.replace(TOPICS, topics).replace(CONFIGS, configs), BROKERS);
    }
}
