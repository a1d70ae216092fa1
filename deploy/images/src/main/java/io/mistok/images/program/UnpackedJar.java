package io.mistok.images.program;

import io.mistok.images.Folder;
import io.mistok.images.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Spring Boot jar, taken apart into a small jar and the libraries beside it, as they lie in the
 * image: that starts faster than a jar of jars, and an AOT cache covers it.
 *
 * @param layers from what changes least to what changes most
 * @param root a folder in which the program lies as in its image, below {@code app}
 */
public record UnpackedJar(List<Part> layers, Path root) {
    private static final List<String> LAYERS =
            List.of("dependencies", "snapshot-dependencies", "application");

    /** Takes jars apart, which nobody does inside an image. */
    private static final String TOOLS = "lib/spring-boot-jarmode-tools-";

    /**
     * A layer.
     *
     * @param name what Spring Boot calls it
     * @param files by their path below the program's folder
     */
    public record Part(String name, SortedMap<String, Path> files) {}

    /**
     * Takes it apart.
     *
     * @param jar as Maven built it
     * @param title of the program; the small jar is named for it
     * @param work a folder that is emptied first
     */
    public static UnpackedJar of(Path jar, String title, Path work) throws IOException {
        Folder.empty(work);
        var apart = work.resolve("apart");
        Said.by(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--layers",
                        "--destination",
                        apart.toString()));
        var root = work.resolve("root");
        var home = root.resolve("app");
        var parts = new ArrayList<Part>();
        for (var layer : LAYERS) {
            var files = new TreeMap<String, Path>();
            for (var file : Folder.filesBelow(apart.resolve(layer))) {
                var name = apart.resolve(layer).relativize(file).toString();
                if (!name.startsWith(TOOLS)) {
                    var small = name.equals(jar.getFileName().toString());
                    var target = small ? title + ".jar" : name;
                    files.put(target, moved(file, home.resolve(target)));
                }
            }
            if (!files.isEmpty()) {
                parts.add(new Part(layer, files));
            }
        }
        return new UnpackedJar(List.copyOf(parts), root);
    }

    /** With the time that it has in the image: an AOT cache knows jars by their time and size. */
    private static Path moved(Path file, Path target) throws IOException {
        Folder.parentOf(target);
        Files.move(file, target);
        return Files.setLastModifiedTime(target, Folder.TIME);
    }
}
