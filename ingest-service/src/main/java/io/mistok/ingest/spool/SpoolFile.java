package io.mistok.ingest.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of the spool: a head that names it, then frames. What {@link #append} has returned from
 * is on the disk; what a crash left of an append that has not is cut off by the next start, or
 * overwritten by the next append. Appending and clearing are for one thread at a time; reading
 * below {@link #end} is free.
 */
final class SpoolFile implements AutoCloseable {
    static final int HEAD = 16;

    private static final Logger log = LoggerFactory.getLogger(SpoolFile.class);
    private static final byte[] MAGIC = "MISTOKS1".getBytes(StandardCharsets.US_ASCII);

    private final FileChannel file;
    private volatile long name;
    private volatile long end;
    private boolean headless;

    /**
     * Takes over a file, which may be empty, new, or as a crash left it.
     *
     * @param file open for reading and writing
     * @throws SpoolUnusableException if it is something else
     */
    SpoolFile(FileChannel file) throws IOException {
        this.file = file;
        // A head is on the disk before the first record is: without one there is no record.
        if (file.size() <= HEAD && !hasMagic()) {
            clear();
        } else if (hasMagic()) {
            name = Frame.read(file, MAGIC.length, Long.BYTES).getLong();
            cutTornEnd();
        } else {
            throw new SpoolUnusableException("is not a spool, or its beginning is damaged");
        }
    }

    /** A payload and where the next one begins. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Entry(byte[] payload, long next) {}

    /** Tells this filling of the file from every other; changes when it is cleared. */
    long name() {
        return name;
    }

    /** Where the last whole record ends. */
    long end() {
        return end;
    }

    /**
     * Adds records and returns when the disk has them all.
     *
     * @throws IOException if it may not have them; none of them counts then
     */
    void append(List<byte[]> payloads) throws IOException {
        if (headless) {
            clear();
        }
        var buffer = ByteBuffer.allocate(payloads.stream().mapToInt(Frame::size).sum());
        payloads.forEach(payload -> Frame.put(buffer, payload));
        var from = end;
        write(buffer.flip(), from);
        // Pages that the disk did not take may count as clean after a failure. They are written
        // again before they are forced again, because the end stays where it was.
        file.force(false);
        end = from + buffer.limit();
    }

    /** The record at {@code position}, which must be where one begins. */
    Entry read(long position) throws IOException {
        var payload =
                Frame.at(file, position, end)
                        .orElseThrow(() -> new IOException("The spool is damaged at " + position));
        return new Entry(payload, position + Frame.size(payload));
    }

    /**
     * Forgets all records. If this fails, nothing is appended before it has succeeded. The head is
     * written over, so that it is never missing; records that a crash leaves behind it are known to
     * be published.
     */
    void clear() throws IOException {
        headless = true;
        end = HEAD;
        name = ThreadLocalRandom.current().nextLong();
        write(ByteBuffer.allocate(HEAD).put(MAGIC).putLong(name).flip(), 0);
        file.truncate(HEAD);
        file.force(true);
        headless = false;
    }

    private void write(ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            file.write(buffer, position + buffer.position());
        }
    }

    private boolean hasMagic() throws IOException {
        return file.size() >= HEAD
                && Frame.read(file, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    private void cutTornEnd() throws IOException {
        var whole = (long) HEAD;
        for (var at = Frame.at(file, whole, file.size());
                at.isPresent();
                at = Frame.at(file, whole, file.size())) {
            whole += Frame.size(at.get());
        }
        end = whole;
        var torn = file.size() - end;
        if (torn > 0) {
            log.atWarn()
                    .addKeyValue("bytes", torn)
                    .log("The spool ended in a record that was never acknowledged, cut off");
            file.truncate(end);
            file.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
