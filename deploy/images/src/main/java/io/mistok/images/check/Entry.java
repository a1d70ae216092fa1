package io.mistok.images.check;

import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * A file or folder in a layer.
 *
 * @param path from the root, with a slash before it
 * @param mode its permissions, with the bits for set-user-id and the like
 * @param owner number of the user
 * @param folder whether it is one
 */
record Entry(String path, int mode, long owner, boolean folder) {
    private static final int PERMISSIONS = 07777;
    private static final int SET_ID = 06000;
    private static final int OTHERS_WRITE = 0022;

    /** A link's own permissions mean nothing. */
    static Entry of(TarArchiveEntry entry) {
        var path = Path.of("/" + entry.getName()).normalize().toString();
        var mode = entry.isSymbolicLink() ? 0 : entry.getMode() & PERMISSIONS;
        return new Entry(path, mode, entry.getLongUserId(), entry.isDirectory());
    }

    boolean setsId() {
        return (mode & SET_ID) != 0;
    }

    boolean writableByOthers() {
        return (mode & OTHERS_WRITE) != 0;
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
