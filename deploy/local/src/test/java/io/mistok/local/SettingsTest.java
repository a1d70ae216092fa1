package io.mistok.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Path REPOSITORY = Path.of("/home/somebody/mistok");

    @Test
    void everythingHasADefault() {
        var settings = Settings.of(Map.of(), REPOSITORY);
        assertThat(settings.data()).isEqualTo(REPOSITORY.resolve(".mistok"));
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.weChatUrl()).isEqualTo("http://127.0.0.1:8090");
        assertThat(settings.phoneUrl()).contains("http://localhost:8090");
        assertThat(settings.username()).isEqualTo("admin");
        assertThat(settings.password()).isEmpty();
    }

    @Test
    void addressesFollowThePorts() {
        var settings =
                Settings.of(
                        Map.of("MISTOK_PORT", "8000", "MISTOK_SIMULATOR_PORT", "8001"), REPOSITORY);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8000");
        assertThat(settings.weChatUrl()).isEqualTo("http://127.0.0.1:8001");
    }

    @Test
    void thePhoneIsOfferedWhereItsWeChatIsCalled() {
        assertThat(phoneUrl("MISTOK_WECHAT_BASE_URL", "http://127.0.0.1:8090"))
                .contains("http://localhost:8090");
        assertThat(phoneUrl("MISTOK_WECHAT_BASE_URL", "https://api.weixin.qq.com")).isEmpty();
        assertThat(phoneUrl("MISTOK_SIMULATOR_PUBLIC_URL", "http://demo.example:8090"))
                .contains("http://demo.example:8090");
    }

    private static Optional<String> phoneUrl(String variable, String value) {
        return Settings.of(Map.of(variable, value), REPOSITORY).phoneUrl();
    }

    @Test
    void anEmptyVariableIsAnAbsentOne() {
        var settings = Settings.of(Map.of("MISTOK_ADMIN_PASSWORD", ""), REPOSITORY);
        assertThat(settings.password()).isEmpty();
    }

    @Test
    void whatIsNoPortIsNamed() {
        for (var text : new String[] {"web", "0", "65536", "-1"}) {
            assertThatThrownBy(() -> Settings.of(Map.of("MISTOK_PORT", text), REPOSITORY))
                    .hasMessage("MISTOK_PORT must be a port from 1 to 65535, not " + text);
        }
    }

    @Test
    void gatewayAndSimulatorCannotShareAPort() {
        assertThatThrownBy(() -> Settings.of(Map.of("MISTOK_PORT", "8090"), REPOSITORY))
                .hasMessage("MISTOK_PORT and MISTOK_SIMULATOR_PORT are both 8090");
    }
}
