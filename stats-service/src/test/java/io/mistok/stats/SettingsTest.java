package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.stats.inbox.RepeatProperties;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class SettingsTest {
    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                    .withUserConfiguration(Repeats.class);

    @EnableConfigurationProperties(RepeatProperties.class)
    static class Repeats {}

    @Test
    void windowCoversTheRetriesOfThePlatform() {
        application.run(context ->
                assertThat(context.getBean(RepeatProperties.class).window())
                        .isEqualTo(Duration.ofMinutes(2)));
    }

    @Test
    void windowShorterThanTheRetriesStopsTheStart() {
        application
                .withPropertyValues("mistok.repeats.window=5s")
                .run(context -> assertThat(context).hasFailed());
    }
}
