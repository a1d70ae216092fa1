package io.mistok.local.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortClaimsTest {
    @TempDir private Path folder;

    @Test
    void aPortIsClaimedOnce() {
        assertThat(new PortClaims(folder).claim(9092)).isTrue();
        assertThat(new PortClaims(folder).claim(9092)).isFalse();
        assertThat(new PortClaims(folder).claim(9093)).isTrue();
    }

    @Test
    void withoutAFolderEveryClaimIsGranted() {
        assertThat(new PortClaims(folder.resolve("absent")).claim(9092)).isTrue();
    }
}
