package io.mistok.images;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * What the build command may say.
 *
 * @param base image below ours: a registry reference or {@code tar:///path}; empty for none
 * @param registry to push to, {@code host/path}; empty to write files
 * @param tag of every image
 * @param only names of some programs, with commas; empty for all
 * @param aot whether to put an AOT cache into each image
 * @param commit what is built
 * @param time of the commit, and of the images
 */
public record BuildSettings(
        String base,
        String registry,
        String tag,
        String only,
        boolean aot,
        String commit,
        Instant time) {
    static BuildSettings from(UnaryOperator<String> properties) {
        return new BuildSettings(
                given(properties, "image.base", ""),
                given(properties, "image.to", ""),
                given(properties, "image.tag", "latest"),
                given(properties, "image.only", ""),
                !given(properties, "image.aot", "true").equals("false"),
                given(properties, "image.commit", "unknown"),
                Instant.parse(given(properties, "image.time", "1980-01-01T00:00:02Z")));
    }

    /** Where the files go. */
    static Path imagesBelow(Path repository) {
        return repository.resolve("deploy/images/target/images");
    }

    private static String given(UnaryOperator<String> properties, String name, String otherwise) {
        var value = properties.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
