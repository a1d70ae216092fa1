package io.mistok.local.program;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootJarTest {
    @TempDir private Path folder;

    @Test
    void aJarThatWasNeverBuiltIsNamed() {
        var jars = new Jars(folder, folder.resolve("cache"));
        assertThatThrownBy(() -> jars.of("gateway"))
                .hasMessage(
                        "There is no gateway jar in %s: build it first",
                        folder.resolve("deploy/gateway/target"));
    }
}
