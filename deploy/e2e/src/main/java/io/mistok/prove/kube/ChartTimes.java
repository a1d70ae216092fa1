package io.mistok.prove.kube;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * What the chart tells Kubernetes about a pod's beginning and end, and how slow Kubernetes is.
 *
 * @param preStop how long a pod that ends goes on before it gets {@code SIGTERM}
 * @param grace from the decision to end it to {@code SIGKILL}
 * @param probeEvery between two looks at its readiness
 * @param probeFailures that many in a row make it unready
 * @param propagation until every router has heard of a change; what preStop has to outlast
 */
record ChartTimes(
        Duration preStop,
        Duration grace,
        Duration probeEvery,
        int probeFailures,
        Duration propagation) {
    private static final Duration PROPAGATION = Duration.ofSeconds(2);

    /** Reads them from the chart itself. */
    static ChartTimes of(Path repository) {
        var chart = repository.resolve("deploy/helm/mistok");
        var values = text(chart.resolve("values.yaml"));
        var probes = text(chart.resolve("templates/_probes.tpl"));
        var readiness = probes.substring(probes.indexOf("readinessProbe:"));
        return new ChartTimes(
                Duration.ofSeconds(number(values, "preStopSeconds")),
                Duration.ofSeconds(number(values, "gracePeriodSeconds")),
                Duration.ofSeconds(number(readiness, "periodSeconds")),
                number(readiness, "failureThreshold"),
                PROPAGATION);
    }

    private static int number(String text, String name) {
        var found = Pattern.compile(name + ": (\\d+)").matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("The chart has no " + name);
        }
        return Integer.parseInt(found.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
