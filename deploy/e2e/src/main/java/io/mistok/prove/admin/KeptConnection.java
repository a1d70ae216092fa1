package io.mistok.prove.admin;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A caller who keeps the connection from call to call, as browsers and reverse proxies do, and who
 * asks everything once: what a closed connection has swallowed is lost. Before each call it looks
 * whether the other side has closed.
 */
final class KeptConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 35_000;
    private static final int LOOK_MILLIS = 1;

    private final int port;
    private Socket socket = new Socket();
    private @Nullable InputStream in;

    KeptConnection(int port) {
        this.port = port;
    }

    /**
     * One call, one attempt.
     *
     * @throws IOException if there is no whole answer
     */
    Answer call(Request request) throws IOException {
        var from = open();
        try {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.bytes());
            var answer = Answer.read(from);
            if (!answer.keepsConnection()) {
                close();
            }
            return answer;
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    private InputStream open() throws IOException {
        var open = in;
        if (open != null && !isClosedByPeer(open)) {
            return open;
        }
        close();
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        open = new BufferedInputStream(socket.getInputStream());
        in = open;
        return open;
    }

    private boolean isClosedByPeer(InputStream open) {
        try {
            socket.setSoTimeout(LOOK_MILLIS);
            return open.read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        in = null;
        socket.close();
    }
}
