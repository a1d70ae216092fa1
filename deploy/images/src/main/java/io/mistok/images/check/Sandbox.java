package io.mistok.images.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Without an engine: a mount namespace and chroot, for which one has to be root. */
record Sandbox() implements Host {
    private static final String SCRIPT =
            """
            root=$1 secrets=$2
            shift 2
            mount --bind "$root" "$root" &&
                mount --bind "$secrets" "$root/secrets" &&
                mount -t tmpfs -o mode=1777,nosuid,nodev,noexec tmpfs "$root/tmp" &&
                mount --rbind /proc "$root/proc" &&
                mount --rbind /dev "$root/dev" &&
                mount -o remount,ro,bind "$root/secrets" &&
                mount -o remount,ro,bind "$root" &&
                exec chroot --userspec=65532:65532 --groups=65532 "$root" "$@"
            """;

    /** Whether this machine allows it. */
    static boolean isPossible() {
        return System.getProperty("user.name").equals("root")
                && Stream.of("/usr/bin/unshare", "/usr/sbin/chroot", "/bin/mount")
                        .allMatch(program -> Files.isExecutable(Path.of(program)));
    }

    @Override
    public String name() {
        return "a read-only chroot";
    }

    @Override
    public List<String> command(ImageFile image, Map<String, String> environment, Path secrets) {
        var command = new ArrayList<String>(List.of("/usr/bin/env", "-i"));
        command.addAll(image.texts("Env"));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        command.addAll(List.of("unshare", "--mount", "/bin/sh", "-c", SCRIPT, "run"));
        command.addAll(List.of(image.root().toString(), secrets.toString()));
        command.addAll(image.texts("Entrypoint"));
        return List.copyOf(command);
    }
}
