package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Port numbers on the loopback address, the only one the embedded servers listen on. */
public final class Ports {
    /** The address of every embedded server. */
    public static final String LOOPBACK = "127.0.0.1";

    private Ports() {}

    /** A port nobody listened on a moment ago; somebody else may take it before the caller does. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException("No free port", failure);
        }
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
