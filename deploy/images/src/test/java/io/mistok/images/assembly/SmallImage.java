package io.mistok.images.assembly;

import io.mistok.images.BuildSettings;
import io.mistok.images.program.Program;
import io.mistok.images.program.UnpackedJar;
import io.mistok.images.program.UnpackedJar.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An image of the gateway in which every file is a few bytes. */
public final class SmallImage {
    private static final BuildSettings SETTINGS =
            new BuildSettings(
                    "", "", "1.0", "", true, "abc", Instant.parse("2026-11-26T01:54:28Z"));

    private SmallImage() {}

    /** Writes it below a folder and returns the file. */
    public static Path writtenTo(Path folder) throws Exception {
        var program = file(folder, "gateway.jar", "program");
        var library = file(folder, "library-1.0.jar", "library");
        var sbom =
                file(
                        folder,
                        "sbom.json",
                        """
                        {"bomFormat": "CycloneDX", "components": [
                            {"name": "library", "version": "1.0"}, {"name": "OpenJDK", "version": "25"}]}
                        """);
        var jar =
                new UnpackedJar(
                        List.of(
                                new Part(
                                        "dependencies",
                                        new TreeMap<>(Map.of("lib/library-1.0.jar", library))),
                                new Part(
                                        "application",
                                        new TreeMap<>(Map.of("gateway.jar", program)))),
                        folder);
        var images =
                new Images(
                        SETTINGS,
                        folder,
                        new TreeMap<>(Map.of("/etc/passwd", file(folder, "passwd", "nobody"))),
                        new TreeMap<>(Map.of("/opt/java/bin/java", file(folder, "java", "java"))));
        var cache = Optional.of(file(folder, "application.aot", "cache"));
        images.written(Program.GATEWAY, new Content(jar, sbom, cache, new TreeMap<>()));
        return folder.resolve("images/gateway.tar");
    }

    private static Path file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
