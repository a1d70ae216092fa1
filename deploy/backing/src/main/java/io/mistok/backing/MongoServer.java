package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** A server that speaks MongoDB's protocol, inside this process, with its documents in a folder. */
public final class MongoServer implements AutoCloseable {
    private static final int PAGE = 4096;
    private static final int FILL_RATE = 50;

    private final de.bwaldvogel.mongo.MongoServer server;
    private final InetSocketAddress listening;

    private MongoServer(MVStore store, String host, int port) {
        server = new de.bwaldvogel.mongo.MongoServer(new DurableBackend(store));
        server.bind(host, port);
        listening = server.getLocalAddress();
    }

    /**
     * Starts a server that goes on with what the folder holds.
     *
     * @param folder made when it does not exist
     * @param port on the loopback address; 0 takes a free one
     */
    public static MongoServer start(Path folder, int port) {
        return start(folder, Ports.LOOPBACK, port);
    }

    /**
     * The same for clients on other machines.
     *
     * @param folder made when it does not exist
     * @param host address to listen on
     * @param port 0 takes a free one
     */
    public static MongoServer start(Path folder, String host, int port) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("MongoDB cannot use " + folder, failure);
        }
        var file = folder.resolve("documents.mv").toAbsolutePath().toString();
        // A document that is changed takes its page along into the file: small pages, less to
        // write. And a file twice as large as it need be costs less than keeping it dense.
        var store =
                new MVStore.Builder()
                        .fileName(file)
                        .pageSplitSize(PAGE)
                        .autoCompactFillRate(FILL_RATE)
                        .open();
        // Every write is a chunk of its own; keeping replaced ones 45 s would let the file swell.
        store.setRetentionTime(1000);
        return new MongoServer(store, host, port);
    }

    /** Connection string without a database. */
    public String address() {
        return "mongodb://" + Ports.LOOPBACK + ":" + listening.getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
