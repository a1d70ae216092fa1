package io.mistok.prove.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void runsAndOptionsAreRead() {
        var settings = of("R01", "R02", "--seed", "7", "--scale", "quick", "--again");
        assertThat(settings.ids()).containsExactly("R01", "R02");
        assertThat(settings.seed()).isEqualTo(7);
        assertThat(settings.again()).isTrue();
        assertThat(settings.time(60)).isEqualTo(Duration.ofSeconds(15));
        assertThat(settings.times(10)).isEqualTo(2);
    }

    @Test
    void everythingHasADefault() {
        var settings = of();
        assertThat(settings.ids()).isEmpty();
        assertThat(settings.brokers()).isEqualTo(3);
        assertThat(settings.time(60)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> of("--fast")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("--seed")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of("--scale", "tiny"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Settings of(String... arguments) {
        return Settings.of(arguments);
    }
}
