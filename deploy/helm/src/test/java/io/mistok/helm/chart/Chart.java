package io.mistok.helm.chart;

import com.marcnuri.helm.Helm;
import java.nio.file.Path;
import java.util.List;

/** The chart of this repository, rendered by Helm itself. */
public final class Chart {
    /** Its folder. */
    public static final Path FOLDER = Path.of("mistok");

    /** What a rendering has in place of the annotation of a hook. */
    public static final String HOOK = "example.com/hook";

    private static final String RELEASE = "mistok";
    private static final String NAMESPACE = "messengers";

    /** Helm's library, unlike its command, does not print hooks: here they are none. */
    private static final Path WITHOUT_HOOKS =
            ChartCopy.fresh(text -> text.replace("helm.sh/hook:", HOOK + ":"));

    private Chart() {}

    /**
     * What {@code helm template} prints for these values.
     *
     * @throws IllegalStateException with Helm's words, if it refuses
     */
    public static String render(List<Path> valuesFiles) {
        var command =
                new Helm(WITHOUT_HOOKS)
                        .template()
                        .withName(RELEASE)
                        .withNamespace(NAMESPACE)
                        .withKubeVersion("1.33.0");
        valuesFiles.forEach(command::withValuesFile);
        return command.call();
    }
}
