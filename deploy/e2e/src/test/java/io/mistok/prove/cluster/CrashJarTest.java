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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrashJarTest {
    private static final String STEP = "io.mistok.prove.cluster.Steps#step";
    private static final String READ = "io.mistok.prove.cluster.Readings#read";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {STEP + "@entry", STEP + "@return"})
    void aProcessHaltsAtAnArmedPoint(String point) throws Exception {
        assertThat(exitCode(Steps.class, point, STEP + "@entry", STEP + "@return"))
                .isEqualTo(CrashPoint.EXIT_CODE);
    }

    @ParameterizedTest
    @CsvSource({"kind to come,1", "another kind,0"})
    void aReaderRefusesWhatHoldsTheArmedText(String text, int exitCode) throws Exception {
        assertThat(exitCode(Readings.class, CrashPoint.REFUSE + text, READ + "@refuse"))
                .isEqualTo(exitCode);
    }

    private int exitCode(Class<?> program, String armed, String... points) throws Exception {
        Files.write(folder.resolve("points"), List.of(points));
        Files.writeString(folder.resolve("armed"), armed);
        var jar = CrashJar.writtenTo(folder.resolve("agent.jar"));
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-javaagent:" + jar + "=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
