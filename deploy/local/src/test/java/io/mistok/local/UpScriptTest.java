package io.mistok.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script alone, in a tree whose build does not come to its end. */
class UpScriptTest {
    private static final String HALF_A_JAR =
            """
            #!/bin/sh
            mkdir -p gateway/target
            echo half > gateway/target/gateway-1.jar
            """;

    @TempDir private Path tree;
    private Path jar;

    @BeforeEach
    void prepare() throws Exception {
        copy("deploy/local/up");
        copy(".mvn/find-jdk.sh");
        jar = tree.resolve("gateway/target/gateway-1.jar");
    }

    @Test
    void aFailedBuildLeavesNoJarThatLooksFinished() throws Exception {
        var up = start("test -e " + jar + " && exit 3");
        assertThat(lines(up)).anyMatch(line -> line.startsWith("Mistok cannot run: the build"));
        assertThat(up.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(up.exitValue()).isEqualTo(1);
        assertThat(jar).doesNotExist();
    }

    @Test
    void anInterruptedBuildLeavesNoJarThatLooksFinished() throws Exception {
        var up = start("echo '[INFO] Building gateway 1 [1/8]'; exec sleep 1000");
        var said = up.inputReader();
        awaitLine(said, "  [1/8] gateway");
        assertThat(jar).exists();
        // The process itself would close what the script still says.
        up.toHandle().destroy();
        awaitLine(said, "Stopping the build");
        assertThat(up.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(up.exitValue()).isZero();
        assertThat(jar).doesNotExist();
    }

    private Process start(String rest) throws Exception {
        var maven = Files.writeString(tree.resolve("mvnw"), HALF_A_JAR + rest + "\n");
        assertThat(maven.toFile().setExecutable(true)).isTrue();
        var builder =
                new ProcessBuilder(tree.resolve("deploy/local/up").toString())
                        .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private void copy(String name) throws Exception {
        var file = tree.resolve(name);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("../..", name), file, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static List<String> lines(Process process) {
        return process.inputReader().lines().toList();
    }

    private static void awaitLine(BufferedReader said, String expected) throws Exception {
        String line;
        do {
            line = said.readLine();
            assertThat(line).as("before the end: %s", expected).isNotNull();
        } while (!line.equals(expected));
    }
}
