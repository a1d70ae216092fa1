package io.mistok.embedded;

import io.mistok.backing.MariaDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A MariaDB as a child of this process, for as long as this process lives. */
final class SqlServer {
    private SqlServer() {}

    /**
     * Returns never: the process ends as the server ends.
     *
     * @param folder for the data, and for the server's programs beside it
     */
    static void run(Path folder, int port, List<Account> accounts)
            throws IOException, InterruptedException {
        var server = command(folder.resolve("programs"), folder, port, accounts);
        var process = new ProcessBuilder(server).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop"));
        // In the shutdown after a signal this changes nothing.
        System.exit(process.waitFor());
    }

    static List<String> command(Path programs, Path folder, int port, List<Account> accounts)
            throws IOException {
        var server = new MariaDb(programs, folder, port, "unused", List.of());
        server.prepare();
        var command = new ArrayList<>(server.command());
        // Of an option given twice the last one counts: nobody but the accounts, from everywhere.
        command.add("--init-file=" + written(folder.resolve("accounts.sql"), accounts));
        command.add("--bind-address=*");
        return List.copyOf(command);
    }

    private static Path written(Path file, List<Account> accounts) throws IOException {
        var ownersOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.deleteIfExists(file);
        Files.createFile(file, ownersOnly);
        Files.writeString(
                file,
                MariaDb.NO_USERS_OF_THE_INSTALLATION
                        + accounts.stream().map(Account::statements).collect(Collectors.joining()));
        return file.toAbsolutePath();
    }

    private static void stop(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
