package io.mistok.images.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {
    @TempDir private Path once;
    @TempDir private Path again;

    @Test
    void sameContentIsTheSameImageToTheByte() throws Exception {
        assertThat(SmallImage.writtenTo(once)).hasSameBinaryContentAs(SmallImage.writtenTo(again));
    }
}
