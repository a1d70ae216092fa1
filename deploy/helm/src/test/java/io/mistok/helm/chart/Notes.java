package io.mistok.helm.chart;

import com.marcnuri.helm.Helm;
import java.nio.file.Path;

/** What somebody reads after {@code helm install}, without a cluster. */
final class Notes {
    private Notes() {}

    /**
     * Renders them, and everything before them.
     *
     * @param folder for a copy of the chart that takes any Kubernetes: without a cluster Helm's
     *     library believes in an old one
     */
    static String of(ValueSet values, Path folder) {
        var chart = ChartCopy.at(folder, text -> text.replaceAll("(?m)^kubeVersion:.*", ""));
        var install =
                new Helm(chart)
                        .install()
                        .withName("mistok")
                        .withNamespace("messengers")
                        .clientOnly()
                        .dryRun();
        values.files().forEach(install::withValuesFile);
        var output = install.call().getOutput();
        return output.substring(output.indexOf("NOTES:"));
    }
}
