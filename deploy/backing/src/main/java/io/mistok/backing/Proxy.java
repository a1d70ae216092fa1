package io.mistok.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between a client and a server so that a test can take the server away and bring it back.
 */
public final class Proxy implements AutoCloseable {
    private enum Mode {
        PASS,
        REFUSE,
        SWALLOW
    }

    private final String host;
    private final int port;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;
    private volatile Duration delay = Duration.ZERO;

    private Proxy(String host, int port, ServerSocket listener) {
        this.host = host;
        this.port = port;
        this.listener = listener;
    }

    /** Forwards what arrives at {@link #address()} to a server. */
    public static Proxy to(String host, int port) {
        try {
            var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var proxy = new Proxy(host, port, listener);
            Thread.ofVirtual().name("proxy-" + listener.getLocalPort()).start(proxy::accept);
            return proxy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where clients connect, {@code host:port}. */
    public String address() {
        return Ports.LOOPBACK + ":" + port();
    }

    /** The port of {@link #address()}. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Resets every connection, and each new one at once: the server is gone. */
    public void cut() {
        mode = Mode.REFUSE;
        open.forEach(Proxy::reset);
    }

    /** Takes connections and bytes and forwards nothing: the network lost its way. */
    public void drop() {
        mode = Mode.SWALLOW;
    }

    /** Forwards again, at once; what was swallowed stays lost. */
    public void restore() {
        delay = Duration.ZERO;
        mode = Mode.PASS;
    }

    /** Holds every piece of data back for this long, in each direction. */
    public void delay(Duration each) {
        delay = each;
    }

    @Override
    public void close() {
        cut();
        close(listener);
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var client = listener.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        open.add(client);
        try (client;
                var server = connect()) {
            open.add(server);
            var answers = Thread.ofVirtual().start(() -> forward(server, client));
            forward(client, server);
            answers.join();
        } catch (IOException serverGone) {
            reset(client);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    private Socket connect() throws IOException {
        if (mode == Mode.REFUSE) {
            throw new ConnectException("cut");
        }
        return new Socket(host, port);
    }

    /** Ends both directions when one ends, or sooner when one side resets. */
    private void forward(Socket from, Socket to) {
        try {
            forward(from.getInputStream(), to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException closed) {
            reset(from);
            reset(to);
        }
    }

    private void forward(InputStream from, OutputStream to) throws IOException {
        var buffer = new byte[8192];
        for (var count = from.read(buffer); count >= 0; count = from.read(buffer)) {
            LockSupport.parkNanos(delay.toNanos());
            if (mode == Mode.PASS) {
                to.write(buffer, 0, count);
            }
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closedAlready) {
            return;
        }
        close(socket);
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
