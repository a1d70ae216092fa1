package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/** A server that speaks MongoDB's protocol, inside this process, with its documents in a folder. */
public final class MongoServer implements AutoCloseable {
    private static final int PAGE = 4096;
    private static final int FILL_RATE = 50;

    private final de.bwaldvogel.mongo.MongoServer server;
    private final InetSocketAddress listening;

    MongoServer(MVStore store, String host, int port, Consumer<Exception> storageLost) {
        server = new de.bwaldvogel.mongo.MongoServer(new DurableBackend(store, storageLost));
        server.bind(host, port);
        listening = server.getLocalAddress();
    }

    /**
     * Starts a server that goes on with what the folder holds. It stays when it can no longer
     * write, and answers each write with an error.
     *
     * @param folder made when it does not exist
     * @param port on the loopback address; 0 takes a free one
     */
    public static MongoServer start(Path folder, int port) {
        return start(folder, Ports.LOOPBACK, port, _ -> {});
    }

    /**
     * The same in a process of its own, which ends once nothing can be written any more, after a
     * full disk for example: started again, it goes on with what was acknowledged.
     *
     * @param folder made when it does not exist
     * @param host address to listen on
     * @param port 0 takes a free one
     */
    public static MongoServer startAlone(Path folder, String host, int port) {
        return start(folder, host, port, MongoServer::halt);
    }

    private static MongoServer start(
            Path folder, String host, int port, Consumer<Exception> storageLost) {
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
        return new MongoServer(store, host, port, storageLost);
    }

    /** No orderly shutdown, which would wait for the store. */
    private static void halt(Exception failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        System.err.println("The documents cannot be written any more, ending: " + reason);
        Runtime.getRuntime().halt(1);
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
