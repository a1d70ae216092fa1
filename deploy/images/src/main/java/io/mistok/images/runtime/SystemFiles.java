package io.mistok.images.runtime;

import io.mistok.images.Folder;
import io.mistok.images.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an image without a base has beside the runtime: the C library of this machine, its loader,
 * and a user. No shell, no package manager, nothing to update but by building again.
 */
public final class SystemFiles {
    /** Who the programs are. */
    public static final String USER = "65532:65532";

    private static final Pattern LIBRARY = Pattern.compile("(?m)^\\s*(?:\\S+ => )?(/\\S+) \\(0x");

    /** Loaded by name when a host is looked up, where the C library does not have them inside. */
    private static final List<String> LOOK_UPS =
            List.of("libresolv.so.2", "libnss_files.so.2", "libnss_dns.so.2");

    private SystemFiles() {}

    /**
     * Collects them.
     *
     * @param runtime whose libraries tell what they need
     * @param work a folder for what is written here
     * @return sources by their path in an image
     */
    public static SortedMap<String, Path> of(JavaRuntime runtime, Path work) throws IOException {
        var files = new TreeMap<String, Path>();
        for (var library : neededBy(runtime)) {
            files.put(library.toString(), library.toRealPath());
        }
        files.put(
                "/etc/passwd",
                written(
                        work.resolve("passwd"),
                        """
                        root:x:0:0:root:/:/sbin/nologin
                        mistok:x:65532:65532:mistok:/:/sbin/nologin
                        """));
        files.put(
                "/etc/group",
                written(
                        work.resolve("group"),
                        """
                        root:x:0:
                        mistok:x:65532:
                        """));
        files.put(
                "/etc/nsswitch.conf", written(work.resolve("nsswitch.conf"), "hosts: files dns\n"));
        return files;
    }

    /**
     * What a program needs that the runtime does not.
     *
     * @return sources by their path in an image
     */
    public static SortedMap<String, Path> neededBy(Path program, JavaRuntime runtime)
            throws IOException {
        var known = neededBy(runtime);
        var files = new TreeMap<String, Path>();
        for (var library : librariesIn(Said.by(List.of("ldd", program.toString())))) {
            if (!known.contains(library)) {
                files.put(library.toString(), library.toRealPath());
            }
        }
        return files;
    }

    /** The libraries' paths in what ldd prints. */
    static List<Path> librariesIn(String ldd) {
        return LIBRARY.matcher(ldd).results().map(found -> Path.of(found.group(1))).toList();
    }

    private static SortedSet<Path> neededBy(JavaRuntime runtime) throws IOException {
        var command = new ArrayList<String>(List.of("ldd", runtime.java().toString()));
        for (var file : Folder.filesBelow(runtime.home().resolve("lib"))) {
            if (file.toString().endsWith(".so")) {
                command.add(file.toString());
            }
        }
        var needed = new TreeSet<Path>();
        for (var library : librariesIn(Said.by(command))) {
            if (!library.startsWith(runtime.home())) {
                needed.add(library);
                lookUpsBeside(library).forEach(needed::add);
            }
        }
        return needed;
    }

    private static List<Path> lookUpsBeside(Path library) {
        return LOOK_UPS.stream()
                .map(library::resolveSibling)
                .filter(file -> library.endsWith("libc.so.6") && Files.exists(file))
                .toList();
    }

    private static Path written(Path file, String content) throws IOException {
        Folder.parentOf(file);
        return Files.writeString(file, content);
    }
}
