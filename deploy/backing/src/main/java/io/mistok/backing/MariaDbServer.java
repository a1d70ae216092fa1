package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A MariaDB in a process of its own that lives no longer than this object. */
public final class MariaDbServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "mistok";

    private final MariaDb database;
    private final Process process;

    private MariaDbServer(MariaDb database, Process process) {
        this.database = database;
        this.process = process;
    }

    /**
     * Starts a server that goes on with what the folder holds; it takes connections when this
     * returns.
     *
     * @param programs where the server is unpacked; several servers may share it
     * @param folder made when it does not exist
     * @param port on the loopback address; 0 takes a free one
     */
    public static MariaDbServer start(Path programs, Path folder, int port) {
        var database = new MariaDb(programs, folder, Ports.orFree(port), PASSWORD, List.of());
        database.prepare();
        var log = folder.resolve("mariadb.log").toFile();
        try {
            var process =
                    new ProcessBuilder(database.command())
                            .redirectErrorStream(true)
                            .redirectOutput(log)
                            .start();
            var server = new MariaDbServer(database, process);
            server.awaitGreeting(log.toPath());
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException("MariaDB does not start", failure);
        }
    }

    /** The server itself; the user may do anything. */
    public MySqlDatabase address() {
        return new MySqlDatabase(
                "jdbc:mysql://" + Ports.LOOPBACK + ":" + database.port() + "/",
                MariaDb.USERNAME,
                PASSWORD);
    }

    /** Whether a server at this port speaks first, as MySQL's do once they take connections. */
    public static boolean greets(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(1000);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitGreeting(Path log) {
        var latest = Instant.now().plus(PATIENCE);
        while (!greets(database.port())) {
            if (!process.isAlive() || Instant.now().isAfter(latest)) {
                process.destroyForcibly();
                throw new IllegalStateException("MariaDB does not start, see " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
