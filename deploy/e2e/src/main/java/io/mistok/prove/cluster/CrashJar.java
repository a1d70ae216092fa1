package io.mistok.prove.cluster;

import io.mistok.prove.crash.CrashAgent;
import io.mistok.prove.crash.CrashPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * The agent as a jar of its own, without our libraries, so that a service that carries it sees
 * nothing else of ours.
 */
final class CrashJar {
    private static final List<String> CLASSES = List.of("CrashAgent", "CrashPoint", "CrashingBody");

    private CrashJar() {}

    static Path writtenTo(Path file) {
        var manifest = new Manifest();
        var attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", CrashAgent.class.getName());
        try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (var name : CLASSES) {
                var path = CrashPoint.class.getPackageName().replace('.', '/') + "/" + name;
                jar.putNextEntry(new JarEntry(path + ".class"));
                try (var in = CrashPoint.class.getResourceAsStream(name + ".class")) {
                    Objects.requireNonNull(in).transferTo(jar);
                }
                jar.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }
}
