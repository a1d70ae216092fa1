package io.mistok.images.check;

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

    static Entry of(TarArchiveEntry entry) {
        var name = entry.getName();
        return new Entry(
                "/" + (name.endsWith("/") ? name.substring(0, name.length() - 1) : name),
                entry.getMode() & PERMISSIONS,
                entry.getLongUserId(),
                entry.isDirectory());
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
