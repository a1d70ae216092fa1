package io.mistok.bench.clicks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.bench.wechat.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickOptionsTest {
    private static final Map<String, String> ENVIRONMENT =
            Map.of("MISTOK_PORT", "9090", "MISTOK_ADMIN_PASSWORD", "secret");

    @Test
    void theEnvironmentIsEnough() {
        var options = ClickOptions.of(new String[0], ENVIRONMENT);

        assertThat(options.server()).hasToString("http://127.0.0.1:9090");
        assertThat(options.username()).isEqualTo("admin");
        assertThat(options.modes()).containsExactly(Mode.PLAIN, Mode.SECURE);
        assertThat(options.perSecond()).isEqualTo(200);
        assertThat(options.seconds()).isEqualTo(30);
        assertThat(options.toString()).doesNotContain("secret");
    }

    @Test
    void optionsWin() {
        var options =
                ClickOptions.of(
                        "--modes compatible --rate 50 --url http://h:1 --password p".split(" ", -1),
                        ENVIRONMENT);

        assertThat(options.modes()).containsExactly(Mode.COMPATIBLE);
        assertThat(options.perSecond()).isEqualTo(50);
        assertThat(options.server()).hasToString("http://h:1");
        assertThat(options.password()).isEqualTo("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense 1",
                "--rate",
                "--rate fast",
                "--rate -1",
                "--modes none",
                "--url mistok.example",
                "--rate 600"
            })
    void whatMakesNoSenseIsRefused(String arguments) {
        assertThatThrownBy(() -> ClickOptions.of(arguments.split(" ", -1), ENVIRONMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPasswordIsNeeded() {
        assertThatThrownBy(() -> ClickOptions.of(new String[0], Map.of()))
                .hasMessageContaining("MISTOK_ADMIN_PASSWORD");
    }
}
