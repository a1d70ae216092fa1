package io.mistok.ingest.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.atomic.AtomicLong;

/** A file on a disk that has room for so many bytes more, and then for none. */
final class FailingDisk extends FileChannel {
    private final FileChannel file;
    private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean forcing = true;

    FailingDisk(FileChannel file) {
        this.file = file;
    }

    void room(long bytes) {
        room.set(bytes);
    }

    void forcing(boolean works) {
        forcing = works;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        if (room.get() == 0) {
            throw new IOException("No space left on device");
        }
        var part = from.duplicate();
        part.limit((int) Math.min(part.remaining(), room.get()) + part.position());
        var written = file.write(part, position);
        from.position(from.position() + written);
        room.addAndGet(-written);
        return written;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (!forcing) {
            throw new IOException("Input/output error");
        }
        file.force(metaData);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        return file.read(into, position);
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        file.truncate(size);
        return this;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }

    @Override
    public int read(ByteBuffer into) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long position() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel position(long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
