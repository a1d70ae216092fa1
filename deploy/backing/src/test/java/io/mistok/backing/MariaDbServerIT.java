package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerIT {
    private static final Path PROGRAMS = Path.of("target", "backing");

    @TempDir private Path folder;

    @Test
    void rowSurvivesARestartOfTheServer() throws Exception {
        try (var server = MariaDbServer.start(PROGRAMS, folder, 0)) {
            change(server, "CREATE DATABASE shop", "CREATE TABLE shop.visit (note VARCHAR(20))");
            change(server, "INSERT INTO shop.visit VALUES ('你好 🙂')");
        }
        try (var server = MariaDbServer.start(PROGRAMS, folder, 0)) {
            assertThat(note(server)).isEqualTo("你好 🙂");
        }
    }

    @Test
    void rowSurvivesAServerThatWasKilled() throws Exception {
        try (var server = MariaDbServer.start(PROGRAMS, folder, 0)) {
            change(server, "CREATE DATABASE shop", "CREATE TABLE shop.visit (note VARCHAR(20))");
            change(server, "INSERT INTO shop.visit VALUES ('kept')");
            var pid = Files.readString(folder.resolve(MariaDb.PID_FILE)).strip();
            var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        }
        try (var server = MariaDbServer.start(PROGRAMS, folder, 0)) {
            assertThat(note(server)).isEqualTo("kept");
        }
    }

    @Test
    void nobodyComesInWithoutAPassword() throws Exception {
        try (var server = MariaDbServer.start(PROGRAMS, folder, 0)) {
            assertThatThrownBy(() -> connect(server, "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            change(server, "CREATE USER root@'127.0.0.1'", "CREATE USER ''@'elsewhere'");
            connect(server, "root", "").close();
        }
        try (var server = MariaDbServer.start(PROGRAMS, folder, 0)) {
            assertThatThrownBy(() -> connect(server, "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThat(texts(server, "SELECT User FROM mysql.user ORDER BY User"))
                    .containsExactly("mariadb.sys", "mistok");
        }
    }

    @Test
    void eachTestGetsADatabaseOfItsOwn() throws Exception {
        var one = Backing.mySql("menu");
        var other = Backing.mySql("menu");
        assertThat(one.url()).isNotEqualTo(other.url());
        try (var connection =
                        DriverManager.getConnection(one.url(), one.username(), one.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE visit (id INT)");
            assertThat(statement.executeQuery("SELECT * FROM visit").next()).isFalse();
        }
    }

    private static void change(MariaDbServer server, String... statements) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String note(MariaDbServer server) throws SQLException {
        return texts(server, "SELECT note FROM shop.visit").getFirst();
    }

    private static List<String> texts(MariaDbServer server, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private static Connection connect(MariaDbServer server) throws SQLException {
        return connect(server, server.address().username(), server.address().password());
    }

    private static Connection connect(MariaDbServer server, String user, String password)
            throws SQLException {
        return DriverManager.getConnection(server.address().url(), user, password);
    }
}
