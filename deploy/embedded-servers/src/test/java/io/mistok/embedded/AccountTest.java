package io.mistok.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {
    @TempDir private Path folder;

    @Test
    void passwordIsWhatTheFileHolds() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "abc123\n");

        assertThat(Account.all(List.of("/data", "menu=" + file)))
                .containsExactly(new Account("menu", "abc123"));
    }

    @Test
    void missingFileIsSaidWithoutMoreThanTheName() {
        assertThatThrownBy(() -> Account.all(List.of("menu=" + folder.resolve("none"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The password of menu cannot be read");
    }

    @Test
    void whatWouldEndAStatementIsRefused() {
        assertThatThrownBy(() -> new Account("menu", "a'; DROP DATABASE x; --"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("DROP");
    }

    @Test
    void eachUserHasOneDatabase() {
        assertThat(new Account("menu", "abc").statements())
                .contains("DATABASE IF NOT EXISTS mistok_menu ")
                .contains("'menu'@'%' IDENTIFIED BY 'abc'")
                .contains("GRANT ALL ON mistok_menu.* TO 'menu'@'%'");
    }
}
