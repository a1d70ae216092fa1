package io.mistok.ingest.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * How far the spool has been published. It saves work after a restart and no more: what it has lost
 * is found in the log of the topic, so it is not forced to the disk.
 */
final class SpoolProgress implements AutoCloseable {
    private static final int CONTENT = 2 * Long.BYTES;

    private final FileChannel file;

    SpoolProgress(FileChannel file) {
        this.file = file;
    }

    /** Up to here everything is in the topic. */
    void write(long name, long position) throws IOException {
        var content = ByteBuffer.allocate(CONTENT).putLong(name).putLong(position).array();
        var checked = ByteBuffer.allocate(CONTENT + Integer.BYTES).put(content);
        file.write(checked.putInt(Frame.checksum(content)).flip(), 0);
    }

    /** Where to go on; the beginning of the file when nothing readable says so about it. */
    long read(long name) throws IOException {
        var content = new byte[CONTENT];
        var checked = Frame.read(file, 0, CONTENT + Integer.BYTES).get(content);
        var noted = ByteBuffer.wrap(content);
        var same = noted.getLong() == name && checked.getInt() == Frame.checksum(content);
        return same ? noted.getLong() : SpoolFile.HEAD;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
