package io.mistok.bench.drive;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept-alive connection; at most one request is under way on it. */
final class Line {
    static final int NONE = -1;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    final Response response = new Response();
    int request = NONE;
    long since;

    private final SocketChannel channel;
    private final SelectionKey key;
    private ByteBuffer unsent = NOTHING;

    /** Begins to connect; nobody waits for it. */
    Line(InetSocketAddress server, Selector selector) throws IOException {
        channel = SocketChannel.open();
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var connected = channel.connect(server);
        key =
                channel.register(
                        selector, connected ? SelectionKey.OP_READ : SelectionKey.OP_CONNECT, this);
    }

    /**
     * Sends a whole request, now or as soon as there is a connection: it is smaller than the
     * socket's buffer, and nothing else is in it.
     *
     * @param startedAt from when its time is taken
     */
    void send(int number, byte[] bytes, long startedAt) throws IOException {
        request = number;
        since = startedAt;
        response.clear();
        unsent = ByteBuffer.wrap(bytes);
        if (channel.isConnected()) {
            write();
        }
    }

    /** Goes on with whatever the selector found; whether the answer is complete. */
    boolean proceed() throws IOException {
        if (key.isConnectable() && channel.finishConnect()) {
            key.interestOps(SelectionKey.OP_READ);
            write();
        }
        return key.isReadable() && read();
    }

    private void write() throws IOException {
        while (unsent.hasRemaining()) {
            channel.write(unsent);
        }
    }

    private boolean read() throws IOException {
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
