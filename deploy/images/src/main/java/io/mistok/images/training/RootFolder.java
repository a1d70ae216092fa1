package io.mistok.images.training;

import io.mistok.images.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The files of an image in a folder, to run a program where it will be: a class of an AOT cache
 * that was made elsewhere does not know its jar, and {@code getCodeSource().getLocation()} is null.
 *
 * @param folder the image's root
 */
record RootFolder(Path folder) {
    /** Where the program finds its secrets. */
    static final Path SECRETS = Path.of("/secrets");

    /** Where it may write what the build keeps. */
    static final Path MADE = Path.of("/made");

    /** Without root's rights the kernel may grant a namespace of one's own, where one is root. */
    private static final String SCRIPT =
            """
            root=$1
            shift
            mount --rbind /proc "$root/proc" &&
                mount --rbind /dev "$root/dev" &&
                mount -t tmpfs tmpfs "$root/tmp" &&
                exec chroot "$root" "$@"
            """;

    /** Adds the system and the runtime to a folder that holds the program. */
    static RootFolder completed(Path folder, List<SortedMap<String, Path>> parts)
            throws IOException {
        for (var part : parts) {
            for (var file : part.entrySet()) {
                var place = folder.resolve(file.getKey().substring(1));
                Folder.parentOf(place);
                Files.copy(
                        file.getValue(),
                        place,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (var empty : List.of("dev", "proc", "tmp", "made")) {
            Files.createDirectories(folder.resolve(empty));
        }
        Files.writeString(folder.resolve("etc/hosts"), "127.0.0.1 localhost\n");
        return new RootFolder(folder);
    }

    /** A path inside, as it is outside. */
    Path outside(Path inside) {
        return folder.resolve(inside.toString().substring(1));
    }

    /** The command that runs another inside, in an environment of its own. */
    List<String> command(Map<String, String> environment, List<String> inside) {
        var command =
                new ArrayList<String>(List.of("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of("unshare", "--mount"));
        if (!System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("--user", "--map-root-user"));
        }
        command.addAll(List.of("/bin/sh", "-c", SCRIPT, "run", folder.toString()));
        command.addAll(inside);
        return List.copyOf(command);
    }
}
