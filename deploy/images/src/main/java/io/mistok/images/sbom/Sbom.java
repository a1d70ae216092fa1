package io.mistok.images.sbom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A CycloneDX document: what Maven lists, and what is in the image beside it. */
public final class Sbom {
    /** Where it is in every image. */
    public static final String PLACE = "/app/sbom.cdx.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sbom() {}

    /**
     * Writes it.
     *
     * @param maven as the CycloneDX plugin wrote it for the program
     * @param more what Maven does not know
     * @param target the file
     */
    public static Path written(Path maven, List<Component> more, Path target) throws IOException {
        if (Files.notExists(maven)) {
            throw new IOException(maven + " is missing: build with -Pimages, which lists each jar");
        }
        var document = (ObjectNode) JSON.readTree(maven);
        var components = (ArrayNode) document.required("components");
        more.forEach(component -> components.add(component.json(JSON)));
        return Files.write(
                target, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
    }
}
