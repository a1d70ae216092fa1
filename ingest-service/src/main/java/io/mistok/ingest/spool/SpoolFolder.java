package io.mistok.ingest.spool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The folder of one spool: it belongs to one process, and only its user can read it. */
final class SpoolFolder implements AutoCloseable {
    private static final Set<StandardOpenOption> OPEN =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);

    /** Asking for a lock that this process has would cost it the lock, so it is not asked for. */
    private static final Set<Path> TAKEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private SpoolFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes a folder, which is made when it does not exist.
     *
     * @throws SpoolUnusableException if it cannot be written to, or another process has it
     */
    static SpoolFolder take(Path folder) {
        try {
            var real = Files.createDirectories(folder).toRealPath();
            if (!TAKEN.add(real)) {
                throw taken(folder);
            }
            var lock = FileChannel.open(real.resolve("lock"), OPEN, ofThisUser());
            if (lock.tryLock() == null) {
                TAKEN.remove(real);
                lock.close();
                throw taken(folder);
            }
            return new SpoolFolder(real, lock);
        } catch (IOException unusable) {
            throw new SpoolUnusableException("cannot be used: " + unusable);
        }
    }

    private static SpoolUnusableException taken(Path folder) {
        return new SpoolUnusableException(
                "belongs to another process: " + folder + "; each replica needs its own");
    }

    FileChannel open(String name) throws IOException {
        return FileChannel.open(folder.resolve(name), OPEN, ofThisUser());
    }

    private static FileAttribute<?>[] ofThisUser() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            TAKEN.remove(folder);
        }
    }
}
