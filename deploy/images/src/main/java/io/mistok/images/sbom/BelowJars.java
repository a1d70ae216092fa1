package io.mistok.images.sbom;

import io.mistok.images.Said;
import io.mistok.images.runtime.JavaRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** What lies below the jars: the runtime, and the C library of the machine that built the image. */
public final class BelowJars {
    private static final Pattern DEBIAN =
            Pattern.compile("^ldd \\((?:Debian|Ubuntu) E?GLIBC (\\S+)\\) (\\S+)");
    private static final Pattern ANY = Pattern.compile("^ldd \\(.*\\) (\\S+)");

    private BelowJars() {}

    /** The runtime. */
    public static Component runtime(JavaRuntime runtime) throws IOException {
        var version = runtime.version();
        return new Component(
                "platform",
                runtime.vendor() + " OpenJDK",
                version,
                "pkg:generic/openjdk@" + version.replace("+", "%2B"));
    }

    /** The C library, as the package of its distribution where that is known. */
    public static List<Component> system() throws IOException {
        var release = new Properties();
        var file = Path.of("/etc/os-release");
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                release.load(reader);
            }
        }
        var distribution = release.getProperty("ID", "linux").replace("\"", "");
        var version = release.getProperty("VERSION_ID", "").replace("\"", "");
        return List.of(library(Said.by(List.of("ldd", "--version")), distribution, version));
    }

    /** From the first line that ldd says of itself. */
    static Component library(String ldd, String distribution, String release) {
        var packaged = DEBIAN.matcher(ldd);
        if (packaged.find()) {
            var version = packaged.group(1);
            return new Component(
                    "library",
                    "libc6",
                    version,
                    "pkg:deb/%s/libc6@%s?distro=%s-%s"
                            .formatted(
                                    distribution,
                                    version.replace("+", "%2B"),
                                    distribution,
                                    release));
        }
        var plain = ANY.matcher(ldd);
        var version = plain.find() ? plain.group(1) : "unknown";
        return new Component("library", "glibc", version, "pkg:generic/glibc@" + version);
    }
}
