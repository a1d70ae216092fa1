package io.mistok.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class SettingsTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                    .withUserConfiguration(Settings.class);

    @Test
    void theDefaultsAreGood() {
        runner.run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mistok.simulator.callback.cut-off=0s",
                "mistok.simulator.callback.deliveries=0",
                "mistok.simulator.callback.stop-after=0",
                "mistok.simulator.token.life=0s",
                "mistok.simulator.token.forced-daily=0",
                "mistok.simulator.quota.clears=0",
                "mistok.simulator.history.per-second=0",
                "mistok.simulator.history.at-once=0",
                "mistok.simulator.customer-service.windows.message.messages=-1"
            })
    void aBadValueStopsTheStart(String property) {
        runner.withPropertyValues(property).run(context -> assertThat(context).hasFailed());
    }

    @ConfigurationPropertiesScan
    static class Settings {}
}
