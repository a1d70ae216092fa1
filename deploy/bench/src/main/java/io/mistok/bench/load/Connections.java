package io.mistok.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Kept-alive connections; as many are opened as answers are outstanding at the same time. */
final class Connections implements AutoCloseable {
    private final URI server;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Connections(URI server) {
        this.server = server;
    }

    Connection.Answer post(String target, String body) throws IOException {
        var pooled = idle.pollFirst();
        var connection = pooled == null ? new Connection(server) : pooled;
        try {
            var answer = connection.post(target, body);
            giveBack(connection);
            return answer;
        } catch (IOException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private void giveBack(Connection connection) throws IOException {
        if (connection.isReusable()) {
            idle.addFirst(connection);
        } else {
            connection.close();
        }
    }

    @Override
    public void close() {
        for (var connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
