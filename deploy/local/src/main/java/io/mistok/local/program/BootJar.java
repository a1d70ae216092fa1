package io.mistok.local.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * A service's jar, unpacked the way Spring Boot recommends for a quick start: a small jar beside
 * its libraries. The folder is named for the content, so a rebuilt jar is unpacked anew.
 *
 * @param name of the service
 * @param jar as Maven builds it
 * @param cache where it is unpacked, below a folder of its own
 */
record BootJar(String name, Path jar, Path cache) {
    /** The small jar. */
    Path unpacked() {
        var home = cache.resolve(name + "-" + fingerprint());
        if (Files.notExists(home)) {
            try {
                removeOlder();
                unpackTo(home);
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot unpack " + jar, failure);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interruption);
            }
        }
        return home.resolve(jar.getFileName());
    }

    /** Of names and content, not of times: the same classes built again need no unpacking. */
    private String fingerprint() {
        var sum = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + entry.getCrc() + entry.getSize() + "\n")
                    .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + jar, failure);
        }
        return Long.toHexString(sum.getValue());
    }

    /** Renamed at the end, so that an interrupted start leaves nothing half unpacked. */
    private void unpackTo(Path home) throws IOException, InterruptedException {
        Files.createDirectories(cache);
        var unfinished = Files.createTempDirectory(cache, "unpacking-" + name);
        var process =
                new ProcessBuilder(
                                Jvm.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                unfinished.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said.strip());
        }
        Files.move(unfinished, home);
    }

    private void removeOlder() throws IOException {
        if (Files.notExists(cache)) {
            return;
        }
        try (var older = Files.newDirectoryStream(cache, name + "-*")) {
            for (var folder : older) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
