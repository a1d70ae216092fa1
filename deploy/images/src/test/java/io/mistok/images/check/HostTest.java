package io.mistok.images.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.images.assembly.SmallImage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {
    @TempDir private Path folder;

    @Test
    void dockerRunsItWithoutRightsOnAReadOnlyRoot() throws Exception {
        var image = ImageFile.unpacked(SmallImage.writtenTo(folder), folder.resolve("unpacked"));
        assertThat(new Engine().command(image, Map.of("PORT", "1"), Path.of("/made")))
                .containsSubsequence("docker", "run", "--read-only", "--cap-drop", "ALL")
                .containsSubsequence("--volume", "/made:/secrets:ro", "--env", "PORT=1")
                .endsWith("mistok/gateway:1.0");
    }

    @Test
    void sandboxRunsTheEntryPointInTheImagesEnvironment() throws Exception {
        var image = ImageFile.unpacked(SmallImage.writtenTo(folder), folder.resolve("unpacked"));
        assertThat(new Sandbox().command(image, Map.of("PORT", "1"), Path.of("/made")))
                .containsSubsequence("/usr/bin/env", "-i", "LANG=C.UTF-8", "PORT=1", "unshare")
                .containsSubsequence("/made", "/opt/java/bin/java", "-jar", "/app/gateway.jar");
    }
}
