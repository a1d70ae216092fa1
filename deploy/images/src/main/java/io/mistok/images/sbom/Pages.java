package io.mistok.images.sbom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What the pages are bundled from: npm packages that Maven does not see. */
public final class Pages {
    private static final String FOLDER = "node_modules/";

    private Pages() {}

    /** All packages of a lock file but those of development. */
    public static List<Component> in(Path lockFile) throws IOException {
        var packages =
                JsonMapper.builder().build().readTree(lockFile.toFile()).required("packages");
        var components = new ArrayList<Component>();
        for (var entry : packages.properties()) {
            var path = entry.getKey();
            if (path.contains(FOLDER) && !entry.getValue().path("dev").asBoolean(false)) {
                var name = path.substring(path.lastIndexOf(FOLDER) + FOLDER.length());
                components.add(npm(name, entry.getValue().path("version").asString("")));
            }
        }
        return components.stream().distinct().toList();
    }

    private static Component npm(String name, String version) {
        return new Component(
                "library", name, version, "pkg:npm/" + name.replace("@", "%40") + "@" + version);
    }
}
