package io.mistok.bench.drive;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept-alive connection; at most one request is under way on it. */
final class Line {
    static final int NONE = -1;

    final Response response = new Response();
    int request = NONE;
    long since;

    private final SocketChannel channel;
    private final SelectionKey key;

    Line(URI server, Selector selector) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(server.getHost(), server.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /**
     * Sends a whole request: it is smaller than the socket's buffer, and nothing else is in it.
     *
     * @param startedAt from when its time is taken
     */
    void send(int number, byte[] bytes, long startedAt) throws IOException {
        request = number;
        since = startedAt;
        response.clear();
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /** Reads what is there; whether the answer is complete. */
    boolean read() throws IOException {
        if (channel.read(response.room()) < 0) {
            throw new EOFException("closed by the server");
        }
        return response.isComplete();
    }

    void close() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException _) {
            // It is gone either way.
        }
    }
}
