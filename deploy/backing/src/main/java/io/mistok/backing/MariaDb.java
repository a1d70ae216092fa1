package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A MariaDB whose data lies in a folder, ready to be started as a process of its own.
 *
 * @param programs where the server is unpacked; several folders of data may share it
 * @param folder the data, and what the server needs beside it
 * @param port on the loopback address
 * @param password of the user {@code mistok}, who may do anything
 * @param databases created at each start when they are missing
 */
public record MariaDb(
        Path programs, Path folder, int port, String password, List<String> databases) {
    /** The only user the server is meant for. */
    public static final String USERNAME = "mistok";

    /** Name of the file with the server's process id, below {@link #folder()}. */
    static final String PID_FILE = "mariadb.pid";

    /**
     * Removes the users that the installation leaves, root without a password among them: for the
     * file of statements that a server begins with. Whoever is to come in is made there as well.
     */
    public static final String NO_USERS_OF_THE_INSTALLATION =
            """
            SET @left = (SELECT GROUP_CONCAT(QUOTE(User), '@', QUOTE(Host)) \
            FROM mysql.global_priv WHERE User IN ('', 'root'));
            EXECUTE IMMEDIATE IF(@left IS NULL, 'DO 0', CONCAT('DROP USER ', @left));
            """;

    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql");

    /**
     * The server's executable, unpacked the first time.
     *
     * @param programs where the server is unpacked
     */
    public static Path executable(Path programs) {
        return MariaDbPrograms.unpackedBelow(programs).resolve("bin/mariadbd");
    }

    /** Unpacks the server and makes its system tables, each only the first time. */
    public void prepare() {
        var home = MariaDbPrograms.unpackedBelow(programs);
        var data = data();
        try {
            Files.createDirectories(folder.resolve("tmp"));
            if (Files.notExists(data)) {
                var unfinished = Files.createTempDirectory(folder, "installing");
                install(home, unfinished);
                Files.move(unfinished, data);
            }
            Files.deleteIfExists(startUp());
            Private.write(startUp(), startUpStatements());
        } catch (IOException failure) {
            throw new UncheckedIOException("MariaDB cannot use " + folder, failure);
        }
    }

    /** What to run once {@link #prepare()} has been called; it writes its log to its output. */
    public List<String> command() {
        var home = MariaDbPrograms.unpackedBelow(programs);
        var command = new ArrayList<>(server(home, data()));
        Stream.of(
                        "--port=" + port,
                        "--bind-address=" + Ports.LOOPBACK,
                        // A socket file's path may have 107 bytes, a data folder's path more.
                        "--socket=",
                        "--pid-file=" + absolute(PID_FILE),
                        "--tmpdir=" + absolute("tmp"),
                        "--init-file=" + startUp(),
                        // It would make a 4096 bit key at every start, which takes many seconds.
                        "--skip-ssl",
                        "--skip-name-resolve",
                        "--performance-schema=OFF",
                        "--default-time-zone=+00:00",
                        "--character-set-server=utf8mb4",
                        "--max-allowed-packet=64M",
                        "--innodb-buffer-pool-size=64M")
                .forEach(command::add);
        return List.copyOf(command);
    }

    private void install(Path home, Path data) throws IOException {
        var command = new ArrayList<>(server(home, data));
        command.addAll(
                List.of("--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        var log = folder.resolve("install.log").toFile();
        var process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        try (var input = process.outputWriter()) {
            input.write("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n");
            for (var script : SYSTEM_TABLES) {
                input.write(Files.readString(home.resolve("share").resolve(script)));
            }
        }
        var exit = process.onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException("the installation ended with " + exit + ", see " + log);
        }
    }

    private List<String> server(Path home, Path data) {
        var command = new ArrayList<String>();
        command.add(executable(programs).toString());
        command.add("--no-defaults");
        command.add("--basedir=" + home);
        command.add("--datadir=" + data.toAbsolutePath());
        command.add("--innodb-log-file-size=32M");
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private String startUpStatements() {
        var user = "'" + USERNAME + "'@'" + Ports.LOOPBACK + "' IDENTIFIED BY '" + password + "'";
        var create =
                databases.stream()
                        .map(name -> "CREATE DATABASE IF NOT EXISTS " + name + ";\n")
                        .collect(Collectors.joining());
        return NO_USERS_OF_THE_INSTALLATION
                + create
                + ("CREATE OR REPLACE USER " + user + ";\n")
                + ("GRANT ALL ON *.* TO '" + USERNAME + "'@'" + Ports.LOOPBACK + "';\n");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path startUp() {
        return absolute("start-up.sql");
    }

    private Path absolute(String name) {
        return folder.toAbsolutePath().resolve(name);
    }
}
