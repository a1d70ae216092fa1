package io.mistok.ingest.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.zip.CRC32C;

/** One record in the file: four bytes of length, four of CRC-32C, then that many bytes. */
final class Frame {
    private static final int HEAD = 8;

    /** Far above what a callback can become; a longer length is garbage. */
    private static final int LONGEST = 4 << 20;

    private Frame() {}

    static int size(byte[] payload) {
        return HEAD + payload.length;
    }

    static void put(ByteBuffer buffer, byte[] payload) {
        buffer.putInt(payload.length).putInt(checksum(payload)).put(payload);
    }

    /** The payload at {@code position}; empty when no whole one ends at {@code end} or before. */
    static Optional<byte[]> at(FileChannel file, long position, long end) throws IOException {
        if (end - position < HEAD) {
            return Optional.empty();
        }
        var head = read(file, position, HEAD);
        var length = head.getInt();
        // An empty one would have the checksum of a hole in the file: zeros.
        if (length < 1 || length > LONGEST || length > end - position - HEAD) {
            return Optional.empty();
        }
        var checksum = head.getInt();
        var payload = read(file, position + HEAD, length).array();
        return checksum(payload) == checksum ? Optional.of(payload) : Optional.empty();
    }

    static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && file.read(buffer, position + buffer.position()) >= 0) {
            // On, until it is full or the file ends.
        }
        return buffer.rewind();
    }

    static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }
}
