package io.mistok.images.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SystemFilesTest {
    @Test
    void librariesAndTheirLoaderAreFound() {
        var ldd =
                """
                /java/bin/java:
                \tlinux-vdso.so.1 (0x00007ffd7b5f2000)
                \tlibjli.so => /java/bin/../lib/libjli.so (0x00007f0000000000)
                \tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2b5a200000)
                \t/lib64/ld-linux-x86-64.so.2 (0x00007f2b5a4e6000)
                \tlibgone.so => not found
                """;
        assertThat(SystemFiles.librariesIn(ldd))
                .containsExactly(
                        Path.of("/java/bin/../lib/libjli.so"),
                        Path.of("/lib/x86_64-linux-gnu/libc.so.6"),
                        Path.of("/lib64/ld-linux-x86-64.so.2"));
    }
}
