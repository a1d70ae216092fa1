package io.mistok.prove.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.crash.CrashPoint;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashJarTest {
    private static final String STEP = "io.mistok.prove.cluster.Steps#step";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {STEP + "@entry", STEP + "@return"})
    void aProcessHaltsAtAnArmedPoint(String point) throws Exception {
        Files.write(folder.resolve("points"), List.of(STEP + "@entry", STEP + "@return"));
        Files.writeString(folder.resolve("armed"), point);
        var jar = CrashJar.writtenTo(folder.resolve("agent.jar"));
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-javaagent:" + jar + "=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Steps.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(CrashPoint.EXIT_CODE);
    }
}
