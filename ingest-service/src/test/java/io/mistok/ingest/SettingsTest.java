package io.mistok.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.fake.Keysets;
import io.mistok.ingest.spool.Spool;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

/** A setting that makes no sense stops the start. */
class SettingsTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withInitializer(new ConfigDataApplicationContextInitializer())
                    // As the application has it; a bare context reads no "2s" into a Duration.
                    .withInitializer(context ->
                            context.getBeanFactory()
                                    .setConversionService(new ApplicationConversionService()))
                    .withBean(SimpleMeterRegistry.class)
                    .withConfiguration(
                            AutoConfigurations.of(
                                    KafkaAutoConfiguration.class,
                                    ValidationAutoConfiguration.class))
                    .withUserConfiguration(IngestService.class)
                    .withPropertyValues(
                            "spring.kafka.bootstrap-servers=localhost:1",
                            "mistok.secrets.keyset-file=" + Keysets.file());

    @Test
    void defaultsAreGood() {
        runner.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mistok.callback.reply-partition=-1",
                "mistok.callback.passive-deadline=0s",
                "mistok.callback.passive-deadline=4600ms",
                "mistok.callback.passive-deadline=soon",
                "mistok.callback.hold=5s",
                "mistok.callback.replay-window=0s",
                "mistok.callback.body-limit=0",
                "mistok.callback.in-flight-limit=0",
                "mistok.callback.remembered-bodies=1",
                "mistok.callback.warm-up-rounds=-1",
                "mistok.channel.patience=10s",
                "mistok.broker.delivery=0s",
                "mistok.broker.delivery=1m",
                "mistok.ingest.spool.max-bytes=1000",
                "mistok.ingest.spool.max-age=1s",
                "mistok.ingest.spool.max-age=3d",
                "mistok.secrets.keyset-file="
            })
    void badValueStopsTheStart(String setting) {
        runner.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
    }

    @Test
    void noFolderMeansNoSpool() {
        runner.withPropertyValues("mistok.ingest.spool.folder=")
                .run(context -> assertThat(context).doesNotHaveBean(Spool.class));
    }

    @Test
    void folderOfTheSpoolThatCannotBeUsedIsNamed(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");
        runner.withPropertyValues("mistok.ingest.spool.folder=" + file)
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("MISTOK_INGEST_SPOOL_FOLDER"));
    }

    @Test
    void missingBrokerIsNamed() {
        runner.withPropertyValues(
                        "spring.kafka.bootstrap-servers=${SPRING_KAFKA_BOOTSTRAP_SERVERS}")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("SPRING_KAFKA_BOOTSTRAP_SERVERS"));
    }

    @Test
    void missingKeysetIsNamedInWords() {
        runner.withPropertyValues("mistok.secrets.keyset-file=/does/not/exist")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessage(
                                        "The file that MISTOK_SECRETS_KEYSET_FILE names"
                                                + " cannot be read: /does/not/exist"));
    }
}
