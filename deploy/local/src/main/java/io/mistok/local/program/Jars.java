package io.mistok.local.program;

import io.mistok.local.process.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds what Maven has built.
 *
 * @param repository the root of the source tree
 * @param cache where jars are unpacked
 */
public record Jars(Path repository, Path cache) {
    /** The small jar of a service, beside its libraries. */
    public Path unpacked(String name) {
        return of(name).unpacked();
    }

    BootJar of(String name) {
        var beside = repository.resolve(name);
        var folder =
                Files.isDirectory(beside) ? beside : repository.resolve("deploy").resolve(name);
        return new BootJar(name, builtIn(folder.resolve("target"), name), cache);
    }

    private static Path builtIn(Path target, String name) {
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, name + "-*.jar")) {
                for (var jar : jars) {
                    return jar;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        throw new CannotStartException(
                "There is no " + name + " jar in " + target + ": build it first");
    }
}
