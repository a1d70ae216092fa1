package io.mistok.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.backing.Ports;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpTest {
    @TempDir private Path folder;

    @Test
    void aStartThatFailsUnexpectedlySaysSoInOneLineAndEndsWithOne() throws Exception {
        var password = folder.resolve("secrets/database-password");
        Files.createDirectories(password);
        var process = up();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(said).startsWith("Mistok cannot run: ").contains("Is a directory");
        assertThat(said.lines()).hasSize(1);
    }

    private Process up() throws Exception {
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.mistok.local.Up",
                                folder.toString())
                        .redirectErrorStream(true);
        builder.environment().put("MISTOK_DATA_DIR", folder.toString());
        builder.environment().put("MISTOK_PORT", String.valueOf(Ports.free()));
        builder.environment().put("MISTOK_SIMULATOR_PORT", String.valueOf(Ports.free()));
        return builder.start();
    }
}
