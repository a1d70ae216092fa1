package io.mistok.menu.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class KeysetTest {

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Secrets.class);

    @Test
    void startWithoutAKeysetIsRefused() {
        refuses("", "mistok.secrets.keyset-file is not set.");
    }

    @Test
    void startWithAMissingFileIsRefused(@TempDir Path folder) {
        var file = folder.resolve("none.json").toString();
        refuses(file, "mistok.secrets.keyset-file (" + file + ") cannot be read.");
    }

    @Test
    void startWithSomethingElseIsRefused(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("keyset.json"), "{\"primaryKeyId\":1}");
        refuses(
                file.toString(),
                "mistok.secrets.keyset-file (" + file + ") holds no usable AEAD keyset.");
    }

    @Test
    void startWithAKeysetSucceeds() {
        service.withPropertyValues(
                        "mistok.secrets.keyset-file="
                                + "contracts/messenger.channel.v1/keyset.json")
                .run(context -> assertThat(context).hasSingleBean(SecretBox.class));
    }

    private void refuses(String file, String sentence) {
        service.withPropertyValues("mistok.secrets.keyset-file=" + file)
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(context.getStartupFailure()).hasStackTraceContaining(sentence);
                });
    }

    @Configuration
    @EnableConfigurationProperties(SecretsProperties.class)
    @Import(SecretConfiguration.class)
    static class Secrets {}
}
