package io.mistok.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.MariaDbServer;
import io.mistok.backing.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlServerIT {
    private static final Path PROGRAMS = Path.of("target", "backing");

    @TempDir private Path folder;

    @Test
    void anAccountOpensItsOwnDatabaseAndNoOther() throws Exception {
        var port = Ports.free();
        var accounts = List.of(new Account("menu", "first"), new Account("reply", "second"));
        var process =
                new ProcessBuilder(SqlServer.command(PROGRAMS, folder, port, accounts))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> MariaDbServer.greets(port) || !process.isAlive());
            try (var connection = open(port, "mistok_menu", "menu", "first");
                    var statement = connection.createStatement()) {
                assertThat(statement.execute("CREATE TABLE t (a INT)")).isFalse();
            }
            assertThatThrownBy(() -> open(port, "mistok_reply", "menu", "first"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> open(port, "mistok_menu", "menu", "second"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> open(port, "mysql", "mistok", "unused"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> open(port, "mysql", "root", ""))
                    .isInstanceOf(SQLException.class);
        } finally {
            process.destroy();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static Connection open(int port, String database, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:" + port + "/" + database, user, password);
    }
}
