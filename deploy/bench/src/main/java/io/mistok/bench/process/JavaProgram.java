package io.mistok.bench.process;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A server in a JVM of its own, with the options of deploy/local and both compilers. */
public final class JavaProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int LOWEST_PORT = 20_000;
    private static final int BELOW_PORT = 32_000;

    private final Process process;
    private final URI address;

    private JavaProgram(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Returns when it takes connections.
     *
     * @param port free until now, and among the arguments
     * @param log what it prints
     * @param arguments from {@code -jar} on
     * @throws IllegalStateException if it ends, or takes none within two minutes
     */
    public static JavaProgram start(int port, Path log, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx384m",
                        "-XX:NewRatio=1",
                        "-XX:+UseParallelGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:MetaspaceSize=256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(arguments);
        Files.createDirectories(log.toAbsolutePath().getParent());
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
        var program = new JavaProgram(process, URI.create("http://127.0.0.1:" + port));
        program.await(log);
        return program;
    }

    /**
     * A port that is free now, below those that Linux gives to outgoing connections: a load opens
     * thousands of them.
     */
    public static int freePort() throws IOException {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, BELOW_PORT);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (BindException _) {
                // Somebody has it: another one.
            }
        }
    }

    /** Where it answers HTTP. */
    public URI address() {
        return address;
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void await(Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("Does not start: " + log);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean listens() throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            return true;
        } catch (ConnectException _) {
            return false;
        }
    }
}
