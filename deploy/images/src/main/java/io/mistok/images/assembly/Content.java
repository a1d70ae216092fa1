package io.mistok.images.assembly;

import io.mistok.images.program.UnpackedJar;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What one image has that others have not.
 *
 * @param jar the program
 * @param sbom the list of its parts
 * @param cache what the JVM learned from a first start; none starts slower
 * @param libraries of the system that it needs beyond the runtime's, by their paths in an image
 */
public record Content(
        UnpackedJar jar, Path sbom, Optional<Path> cache, SortedMap<String, Path> libraries) {}
