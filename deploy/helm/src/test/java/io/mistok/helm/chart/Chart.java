package io.mistok.helm.chart;

import com.marcnuri.helm.Helm;
import java.nio.file.Path;
import java.util.List;

/** The chart of this repository, rendered by Helm itself. */
public final class Chart {
    /** Its folder. */
    public static final Path FOLDER = Path.of("mistok");

    private static final String RELEASE = "mistok";
    private static final String NAMESPACE = "messengers";

    private Chart() {}

    /**
     * What {@code helm template} prints for these values.
     *
     * @throws IllegalStateException with Helm's words, if it refuses
     */
    public static String render(List<Path> valuesFiles) {
        var command =
                new Helm(FOLDER)
                        .template()
                        .withName(RELEASE)
                        .withNamespace(NAMESPACE)
                        .withKubeVersion("1.33.0");
        valuesFiles.forEach(command::withValuesFile);
        return command.call();
    }
}
