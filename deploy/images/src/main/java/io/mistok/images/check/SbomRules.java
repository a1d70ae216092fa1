package io.mistok.images.check;

import io.mistok.images.sbom.Sbom;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an image's list of parts names every part of it. */
final class SbomRules {
    private static final String LIBRARIES = "/app/lib/";

    private SbomRules() {}

    static List<String> brokenBy(ImageFile image) throws IOException {
        var file = image.root().resolve(Sbom.PLACE.substring(1));
        if (Files.notExists(file)) {
            return List.of("there is no " + Sbom.PLACE);
        }
        var document = JsonMapper.builder().build().readTree(file.toFile());
        var broken = new ArrayList<String>();
        if (!document.path("bomFormat").asString("").equals("CycloneDX")) {
            broken.add(Sbom.PLACE + " is no CycloneDX document");
        }
        var listed = listedIn(document);
        image.entries().stream()
                .filter(entry -> entry.path().startsWith(LIBRARIES) && !entry.folder())
                .filter(entry -> listed.stream().noneMatch(entry.fileName()::startsWith))
                .forEach(entry -> broken.add(entry.path() + " is not in " + Sbom.PLACE));
        if (listed.stream().noneMatch(name -> name.contains("OpenJDK-"))) {
            broken.add("the runtime is not in " + Sbom.PLACE);
        }
        return List.copyOf(broken);
    }

    private static Set<String> listedIn(JsonNode document) {
        return document.path("components")
                .valueStream()
                .map(component -> text(component, "name") + "-" + text(component, "version"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(JsonNode component, String field) {
        return component.path(field).asString("");
    }
}
