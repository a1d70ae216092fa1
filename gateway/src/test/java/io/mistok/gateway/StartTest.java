package io.mistok.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.gateway.problem.StartRefused;
import io.mistok.gateway.world.Keys;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {
    private static final String KEY = "--mistok.internal.private-key-file=" + Keys.FILE;
    private static final String PASSWORD = "--mistok.admin.password=secret-in-test";

    @Test
    void withAKeyAndAPasswordItStarts(CapturedOutput output) {
        assertThatCode(() -> start(KEY, PASSWORD)).doesNotThrowAnyException();
        assertThat(output.getAll())
                .contains("\"ecs\":{\"version\"")
                .doesNotContain("secret-in-test", "Using generated security password");
    }

    @Test
    void withoutAPasswordItDoesNot(CapturedOutput output) {
        assertThatThrownBy(() -> start(KEY)).hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output.getAll())
                .contains("Nobody could sign in: set MISTOK_ADMIN_PASSWORD")
                .doesNotContain("at org.springframework");
    }

    @Test
    void withoutAKeyItDoesNot(CapturedOutput output) {
        assertThatThrownBy(() -> start(PASSWORD)).hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output.getAll())
                .contains("MISTOK_INTERNAL_PRIVATE_KEY_FILE")
                .doesNotContain("at org.springframework");
    }

    @Test
    void withAnUnreadableKeyItDoesNot(CapturedOutput output) {
        assertThatThrownBy(() -> start(PASSWORD, "--mistok.internal.private-key-file=/nowhere.pem"))
                .hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output.getAll()).contains("/nowhere.pem cannot be read");
    }

    @Test
    void withAShortKeyItDoesNot(CapturedOutput output) {
        var file = Keys.pem(Keys.rsa(1024));
        assertThatThrownBy(() -> start(PASSWORD, "--mistok.internal.private-key-file=" + file))
                .hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output.getAll()).contains("less than 2048 bits");
    }

    @Test
    void oidcForEverybodyInTheWorldIsRefused(CapturedOutput output) {
        var registration = "--spring.security.oauth2.client.registration.work.";
        assertThatThrownBy(() ->
                        start(
                                KEY,
                                registration + "client-id=x",
                                registration + "client-secret=y",
                                registration + "provider=google"))
                .hasRootCauseInstanceOf(StartRefused.class);
        assertThat(output.getAll()).contains("set mistok.oidc.allowed-emails");
    }

    @ParameterizedTest
    @CsvSource({
        "mistok.sign-in.window=0s",
        "mistok.sign-in.failures-per-address=0",
        "mistok.upstream.api-timeout=0s",
        "mistok.upstream.recount-timeout=0s",
        "mistok.upstream.callback-connections=0",
        "mistok.services.menu=http://127.0.0.1:8082/base",
        "mistok.services.menu=menu-service",
        "mistok.services.simulator=simulator",
        "mistok.body-limit.api=lots",
        "mistok.pages.location=classpath:/pages/admin",
        "mistok.admin.username="
    })
    void aBadValueStopsTheStart(String setting) {
        assertThatThrownBy(() -> start(KEY, PASSWORD, "--" + setting))
                .hasStackTraceContaining(setting.split("=", 2)[0].replaceAll("\\.[^.]*$", ""))
                .hasStackTraceContaining(BindException.class.getName());
    }

    private static void start(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=0");
        SpringApplication.run(GatewayApplication.class, all.toArray(String[]::new)).close();
    }
}
