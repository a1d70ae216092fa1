package io.mistok.prove.nemesis;

import io.mistok.prove.cluster.Doors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The network between the replicas and one server. Clients connect here, and what they may reach is
 * decided here: nothing at all, late, slowly, or a server whose answers are lost.
 */
public final class Link implements AutoCloseable {
    /** The other end. */
    @FunctionalInterface
    public interface Way {
        /** A connection to the server, which may be another one each time. */
        Socket connect() throws IOException;
    }

    private final Way way;
    private final int port;
    private volatile ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Throttle up = new Throttle();
    private final Throttle down = new Throttle();
    private volatile boolean cut;
    private volatile Duration latency = Duration.ZERO;
    private volatile Supplier<AnswerLoss> loss = AnswerLoss.Never::new;

    /** Leads to a port of the loopback address, from another one. */
    public Link(int target) {
        this(() -> new Socket(InetAddress.getLoopbackAddress(), target));
    }

    /** Leads wherever the way leads, from a port of the loopback address. */
    public Link(Way way) {
        this.way = way;
        this.port = Doors.free();
        this.listener = listen(port);
        accept();
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 512, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() {
        var mine = listener;
        Thread.ofVirtual().name("link-" + port).start(() -> accept(mine));
    }

    /** Where clients connect. */
    public int port() {
        return port;
    }

    /** Resets every connection, and each new one at once. */
    public void cut() {
        cut = true;
        reset();
    }

    /** Resets the connections that are open; new ones work. */
    public void reset() {
        open.forEach(Link::reset);
    }

    /** All bytes come this much later, in both directions, and no faster than this. */
    public void slow(Duration each, long bitsPerSecond) {
        latency = each;
        up.limit(bitsPerSecond);
        down.limit(bitsPerSecond);
    }

    /** From the next connection on, some requests are carried out and their answers lost. */
    public void losing(Supplier<AnswerLoss> some) {
        loss = some;
        reset();
    }

    /** Nobody listens any more: connections are refused before anything can be sent. */
    public void refuse() {
        closeQuietly(listener);
        cut();
    }

    /** As if nothing had ever been. */
    public void heal() {
        if (listener.isClosed()) {
            listener = listen(port);
            accept();
        }
        cut = false;
        slow(Duration.ZERO, 0);
        loss = AnswerLoss.Never::new;
    }

    @Override
    public void close() {
        cut();
        closeQuietly(listener);
    }

    private void accept(ServerSocket mine) {
        while (!mine.isClosed()) {
            try {
                var client = mine.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var server = connect()) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.add(client);
            open.add(server);
            if (cut) {
                throw new ConnectException("cut");
            }
            var lossy = loss.get();
            var answers = new Pipe(server, client, down, () -> latency, lossy::answer);
            var thread = Thread.ofVirtual().start(answers);
            new Pipe(client, server, up, () -> latency, lossy::request).run();
            thread.join();
        } catch (IOException gone) {
            reset(client);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    private Socket connect() throws IOException {
        if (cut) {
            throw new ConnectException("cut");
        }
        return way.connect();
    }

    static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException closedAlready) {
            return;
        }
        closeQuietly(socket);
    }

    private static void closeQuietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // It is what we wanted.
        }
    }
}
