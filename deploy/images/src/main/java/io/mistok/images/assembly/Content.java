package io.mistok.images.assembly;

import io.mistok.images.program.UnpackedJar;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What one image has that others have not.
 *
 * @param jar the program
 * @param sbom the list of its parts
 * @param cache what the JVM learned from a first start; none starts slower
 */
public record Content(UnpackedJar jar, Path sbom, Optional<Path> cache) {}
