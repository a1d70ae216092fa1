package io.mistok.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path parent;

    @Test
    void onlyTheOwnerSeesANewFolderAndItsSecrets() throws Exception {
        try (var data = DataFolder.locked(parent.resolve("new/data"))) {
            assertThat(permissions(data.folder())).isEqualTo("rwx------");
            assertThat(permissions(data.path("secrets"))).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatWasThereStaysAsOpenAsItWas() throws Exception {
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-x---"));
        try (var data = DataFolder.locked(parent)) {
            assertThat(permissions(data.folder())).isEqualTo("rwxr-x---");
            assertThat(permissions(data.path("secrets"))).isEqualTo("rwx------");
        }
    }

    @Test
    void whatAKilledRunLeftInTmpIsGone() throws Exception {
        var left = Files.createDirectories(parent.resolve("tmp/tomcat/work"));
        try (var data = DataFolder.locked(parent)) {
            assertThat(left).doesNotExist();
            assertThat(data.path("tmp")).isEmptyDirectory();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        var file = Files.createFile(parent.resolve("file"));
        assertThatThrownBy(() -> DataFolder.locked(file.resolve("data")))
                .hasMessageStartingWith("The data folder " + file.resolve("data"));
    }

    private static String permissions(Path folder) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }
}
