package io.mistok.local;

import io.mistok.local.process.CannotStartException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** The folder that holds everything a run keeps; one run at a time has it. */
final class DataFolder implements Closeable {
    private static final Set<PosixFilePermission> OWNERS_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private final Path folder;

    /** Held open, and with it the lock, for as long as this process lives. */
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder locked(Path folder) {
        try {
            make(folder);
            for (var name : new String[] {"run", "logs", "secrets"}) {
                Files.createDirectories(folder.resolve(name));
            }
            Files.setPosixFilePermissions(folder.resolve("secrets"), OWNERS_ONLY);
            return new DataFolder(folder.toRealPath(), lock(folder)).withEmptyTmp();
        } catch (IOException failure) {
            throw new CannotStartException(
                    "The data folder " + folder + " cannot be used: " + failure.getMessage());
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** A folder that is there keeps the permissions somebody gave it. */
    private static void make(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNERS_ONLY));
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("run/up.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotStartException(
                    "Another deploy/local/up works on "
                            + folder
                            + ": stop it, or set MISTOK_DATA_DIR to another folder");
        }
        return channel;
    }

    /** Killed processes leave temporary files that nobody misses. */
    private DataFolder withEmptyTmp() throws IOException {
        var tmp = Files.createDirectories(path("tmp"));
        try (var files = Files.walk(tmp)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Files.createDirectory(tmp);
        return this;
    }
}
