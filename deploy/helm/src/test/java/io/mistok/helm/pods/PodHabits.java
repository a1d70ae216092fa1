package io.mistok.helm.pods;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What we ask of pods beyond the profile. */
final class PodHabits {
    private PodHabits() {}

    /** What a pod does not do. */
    static List<String> missing(PodSpec pod) {
        return Stream.concat(
                        broken(
                                Map.of(
                                        "gets a token of Kubernetes",
                                        !Boolean.FALSE.equals(
                                                pod.getAutomountServiceAccountToken()),
                                        "gets the addresses of Services as settings",
                                        !Boolean.FALSE.equals(pod.getEnableServiceLinks()))),
                        pod.getContainers().stream().flatMap(PodHabits::missing))
                .toList();
    }

    /** What a container that serves does not do. */
    static List<String> missingOfAServer(PodSpec pod) {
        var container = pod.getContainers().getFirst();
        var lifecycle = container.getLifecycle();
        var questions =
                Stream.of(
                                container.getStartupProbe(),
                                container.getLivenessProbe(),
                                container.getReadinessProbe())
                        .filter(Objects::nonNull)
                        .distinct();
        return broken(
                        Map.of(
                                "does not ask three questions",
                                questions.count() < 3,
                                "is ready by another question",
                                !path(container.getReadinessProbe()).endsWith("/readiness"),
                                "is alive by another question",
                                !path(container.getLivenessProbe()).endsWith("/liveness"),
                                "stops at once",
                                lifecycle == null || lifecycle.getPreStop() == null))
                .toList();
    }

    private static Stream<String> missing(Container container) {
        var resources = container.getResources();
        var security = container.getSecurityContext();
        return broken(
                Map.of(
                        "can write its own files",
                        security == null
                                || !Boolean.TRUE.equals(security.getReadOnlyRootFilesystem()),
                        "has no place for temporary files",
                        container.getVolumeMounts().stream()
                                .noneMatch(mount -> mount.getMountPath().equals("/tmp")),
                        "has no limit of memory",
                        resources == null || !resources.getLimits().containsKey("memory"),
                        "asks for no processor",
                        resources == null || !resources.getRequests().containsKey("cpu")));
    }

    private static String path(@Nullable Probe probe) {
        return probe == null || probe.getHttpGet() == null ? "" : probe.getHttpGet().getPath();
    }

    private static Stream<String> broken(Map<String, Boolean> rules) {
        return rules.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey);
    }
}
