package io.mistok.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Port numbers on the loopback address, the only one the embedded servers listen on. */
public final class Ports {
    /** The address of every embedded server. */
    public static final String LOOPBACK = "127.0.0.1";

    private static final int LOWEST = 20_000;
    private static final int BELOW = 32_000;
    private static final int TRIES = 1_000;

    private Ports() {}

    /**
     * A port nobody listens on now, below those that Linux gives to outgoing connections: one of
     * these could be taken by any program that calls another before the caller listens on it.
     *
     * @throws IllegalStateException if each of many was taken
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, BELOW)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No free port among %d from %d to %d"
                                        .formatted(TRIES, LOWEST, BELOW)));
    }

    /** Whether a server could listen on this port now. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static int orFree(int port) {
        return port == 0 ? free() : port;
    }
}
