package io.mistok.prove.run;

import io.mistok.prove.cluster.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process uses, as Linux tells. */
record ProcessUse(String name, long kilobytes, long threads, long descriptors) {
    static ProcessUse of(Node node) {
        var proc = Path.of("/proc", String.valueOf(node.pid()));
        try (var open = Files.list(proc.resolve("fd"))) {
            return new ProcessUse(
                    node.name(), status(proc, "VmRSS:"), status(proc, "Threads:"), open.count());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long status(Path proc, String name) throws IOException {
        return Files.readAllLines(proc.resolve("status")).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "%d MB, %d threads, %d descriptors"
                .formatted(kilobytes / 1024, threads, descriptors);
    }
}
