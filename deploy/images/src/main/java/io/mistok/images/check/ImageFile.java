package io.mistok.images.check;

import io.mistok.images.Folder;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An image as a file, unpacked.
 *
 * @param reference its name and tag
 * @param config what a container of it would be
 * @param entries of all layers, from the lowest on
 * @param root its files, as a container would see them
 */
record ImageFile(String reference, JsonNode config, List<Entry> entries, Path root) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Unpacks a file that {@code docker load} would read.
     *
     * @param work a folder that is emptied first
     */
    static ImageFile unpacked(Path file, Path work) throws IOException {
        Folder.empty(work);
        var outer = work.resolve("image");
        unpack(file, false, outer);
        var manifest = JSON.readTree(outer.resolve("manifest.json").toFile()).required(0);
        var root = work.resolve("root");
        var entries = new ArrayList<Entry>();
        for (var layer : manifest.required("Layers")) {
            entries.addAll(unpack(outer.resolve(layer.asString()), true, root));
        }
        return new ImageFile(
                manifest.required("RepoTags").required(0).asString(),
                JSON.readTree(outer.resolve(manifest.required("Config").asString()).toFile()),
                List.copyOf(entries),
                root);
    }

    /** A field below {@code config}, as texts. */
    List<String> texts(String field) {
        return config.path("config").path(field).valueStream().map(JsonNode::asString).toList();
    }

    /** What each layer is called. */
    List<String> layers() {
        return config.path("history")
                .valueStream()
                .map(layer -> layer.path("comment").asString(""))
                .toList();
    }

    /** A label, empty when there is none. */
    String label(String name) {
        return config.path("config").path("Labels").path(name).asString("");
    }

    private static List<Entry> unpack(Path file, boolean zipped, Path target) throws IOException {
        Files.createDirectories(target);
        var entries = new ArrayList<Entry>();
        try (var bytes = new BufferedInputStream(Files.newInputStream(file));
                var tar = new TarArchiveInputStream(zipped ? new GZIPInputStream(bytes) : bytes)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.add(Entry.of(entry));
                write(entry, tar, target);
            }
        }
        return entries;
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path target)
            throws IOException {
        var place = target.resolve(entry.getName()).normalize();
        if (!place.startsWith(target)) {
            throw new IOException(entry.getName() + " would leave the image");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else if (entry.isSymbolicLink()) {
            Folder.parentOf(place);
            Files.deleteIfExists(place);
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Folder.parentOf(place);
            Files.copy(tar, place);
            Files.setPosixFilePermissions(place, permissions(entry.getMode()));
            Files.setLastModifiedTime(place, entry.getLastModifiedTime());
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        var bits = PosixFilePermission.values();
        for (var bit = 0; bit < bits.length; bit++) {
            if ((mode & (0400 >> bit)) != 0) {
                permissions.add(bits[bit]);
            }
        }
        return permissions;
    }
}
