package io.mistok.images.runtime;

import io.mistok.images.Folder;
import io.mistok.images.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The part of this JDK that the programs need, as jlink makes it.
 *
 * @param home its folder on this machine
 */
public record JavaRuntime(Path home) {
    /** Its folder in an image. */
    public static final String PLACE = "/opt/java";

    /**
     * What the jars ask for by jdeps, what their libraries look up by name, and what an operator
     * does when something is wrong: jcmd, flight recordings, heap dumps.
     */
    private static final List<String> MODULES =
            List.of(
                    "java.base",
                    "java.compiler",
                    "java.desktop",
                    "java.instrument",
                    "java.logging",
                    "java.management.rmi",
                    "java.naming",
                    "java.net.http",
                    "java.scripting",
                    "java.security.jgss",
                    "java.security.sasl",
                    "java.sql.rowset",
                    "java.xml",
                    "jdk.attach",
                    "jdk.crypto.ec",
                    "jdk.jcmd",
                    "jdk.jfr",
                    "jdk.management",
                    "jdk.naming.dns",
                    "jdk.net",
                    "jdk.unsupported",
                    "jdk.zipfs");

    /** Before every other option, so that JAVA_TOOL_OPTIONS and the command line win over them. */
    private static final String OPTIONS = "-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError";

    /** They need a screen or a sound card, and with them libraries of the system. */
    private static final List<String> FOR_A_DESK =
            List.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

    /**
     * Links it; what was in the folder goes. In a process of its own: inside a JVM that has done
     * other work, jlink generates other classes.
     */
    public static JavaRuntime linked(Path home) throws IOException {
        Folder.remove(home);
        Folder.parentOf(home);
        Said.by(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                        "--add-modules",
                        String.join(",", MODULES),
                        "--add-options=" + OPTIONS,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "zip-6",
                        "--output",
                        home.toString()));
        for (var library : FOR_A_DESK) {
            Files.deleteIfExists(home.resolve("lib").resolve(library));
        }
        for (var file : Folder.filesBelow(home)) {
            Files.setLastModifiedTime(file, Folder.TIME);
        }
        return new JavaRuntime(home);
    }

    /** The program that starts others. */
    public Path java() {
        return home.resolve("bin/java");
    }

    /** Vendor's name for the version, {@code 25.0.3+9-LTS} for example. */
    public String version() throws IOException {
        return property("JAVA_RUNTIME_VERSION", "JAVA_VERSION");
    }

    /** Who built the JDK. */
    public String vendor() throws IOException {
        return property("IMPLEMENTOR", "JAVA_VERSION");
    }

    /** Its files, by their path in an image. */
    public SortedMap<String, Path> files() throws IOException {
        var files = new TreeMap<String, Path>();
        for (var file : Folder.filesBelow(home)) {
            files.put(PLACE + "/" + home.relativize(file), file);
        }
        return files;
    }

    /** jlink leaves some of them out of the release file of what it links. */
    private String property(String name, String otherwise) throws IOException {
        var release = new Properties();
        for (var folder : List.of(Path.of(System.getProperty("java.home")), home)) {
            try (var reader = Files.newBufferedReader(folder.resolve("release"))) {
                release.load(reader);
            }
        }
        return release.getProperty(name, release.getProperty(otherwise, "unknown"))
                .replace("\"", "");
    }
}
