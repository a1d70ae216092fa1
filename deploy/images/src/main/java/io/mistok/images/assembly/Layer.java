package io.mistok.images.assembly;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import io.mistok.images.runtime.SystemFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Layers in which every file belongs to root and nobody else may write, all of one time: the same
 * content is the same layer.
 */
final class Layer {
    private static final FilePermissions READ = FilePermissions.fromOctalString("644");
    private static final FilePermissions RUN = FilePermissions.fromOctalString("755");
    private static final FilePermissions ANYBODY = FilePermissions.fromOctalString("777");

    private Layer() {}

    /**
     * A layer of files.
     *
     * @param name told by the image's history
     * @param files sources by their path in the image
     */
    static FileEntriesLayer of(String name, SortedMap<String, Path> files) {
        return with(name, files).build();
    }

    /** The same, with the one folder that programs may write to. */
    static FileEntriesLayer withTmp(String name, SortedMap<String, Path> files, Path anyFolder) {
        return with(name, files).addEntry(anyFolder, AbsoluteUnixPath.get("/tmp"), ANYBODY).build();
    }

    /** Empty folders that belong to the program. */
    static FileEntriesLayer ofFolders(String name, List<String> folders, Path anyFolder) {
        var layer = FileEntriesLayer.builder().setName(name);
        for (var folder : folders) {
            layer.addEntry(
                    anyFolder,
                    AbsoluteUnixPath.get(folder),
                    RUN,
                    FileEntriesLayer.DEFAULT_MODIFICATION_TIME,
                    SystemFiles.USER);
        }
        return layer.build();
    }

    private static FileEntriesLayer.Builder with(String name, SortedMap<String, Path> files) {
        var layer = FileEntriesLayer.builder().setName(name);
        files.forEach((place, file) ->
                layer.addEntry(
                        file, AbsoluteUnixPath.get(place), Files.isExecutable(file) ? RUN : READ));
        return layer;
    }
}
