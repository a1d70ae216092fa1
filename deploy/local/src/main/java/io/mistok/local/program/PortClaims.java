package io.mistok.local.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps two supervisors from choosing the same port while neither's program listens on it yet. A
 * claim is a lock on a file in the folder for temporary files; it ends with the process. Where no
 * such file can be made, everything may be claimed.
 */
final class PortClaims {
    private final Path folder;
    private final List<FileChannel> held = new ArrayList<>();

    PortClaims(Path folder) {
        this.folder = folder;
    }

    /** Whether the port is ours from now on, as far as other supervisors are concerned. */
    boolean claim(int port) {
        try {
            var channel =
                    FileChannel.open(
                            folder.resolve("mistok-port-" + port + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                held.add(channel);
                return true;
            }
            channel.close();
            return false;
        } catch (IOException noPlaceForLocks) {
            return true;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException claimedHere) {
            return false;
        }
    }
}
