package io.mistok.images.assembly;

import com.google.cloud.tools.jib.api.Jib;
import io.mistok.images.BuildSettings;
import io.mistok.images.program.Program;
import io.mistok.images.sbom.Sbom;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an image says of itself, in the words of the Open Container Initiative.
 *
 * @param settings of the build
 */
record Labels(BuildSettings settings) {
    private static final String OURS = "org.opencontainers.image.";

    Map<String, String> of(Program program) {
        var labels = new TreeMap<String, String>();
        labels.put(OURS + "title", program.title());
        labels.put(OURS + "description", "Mistok: " + program.title());
        labels.put(OURS + "vendor", "Mistok");
        labels.put(OURS + "licenses", "Apache-2.0");
        labels.put(OURS + "version", settings.tag());
        labels.put(OURS + "revision", settings.commit());
        labels.put(OURS + "created", settings.time().toString());
        if (!settings.base().isEmpty()) {
            labels.put(OURS + "base.name", base());
        }
        labels.put("io.mistok.sbom", Sbom.PLACE);
        return labels;
    }

    /** Of a file its name: the folder is the building machine's own business. */
    private String base() {
        var base = settings.base();
        return base.startsWith(Jib.TAR_IMAGE_PREFIX)
                ? base.substring(base.lastIndexOf('/') + 1)
                : base;
    }
}
