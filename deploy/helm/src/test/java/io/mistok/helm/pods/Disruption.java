package io.mistok.helm.pods;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.mistok.helm.manifest.Manifests;
import io.mistok.helm.pods.Pods.Workload;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Replicas that a drained node or a lost zone would take all at once. */
final class Disruption {
    private static final Set<String> APART =
            Set.of("topology.kubernetes.io/zone", "kubernetes.io/hostname");

    private Disruption() {}

    /**
     * Workloads of more than one replica, or with a number that is not written, without a guard.
     */
    static List<String> unguarded(Manifests manifests) {
        var many =
                Stream.concat(
                                manifests
                                        .all(Deployment.class)
                                        .filter(it -> isMany(it.getSpec().getReplicas()))
                                        .map(it -> it.getMetadata().getName()),
                                manifests
                                        .all(StatefulSet.class)
                                        .filter(it -> isMany(it.getSpec().getReplicas()))
                                        .map(it -> it.getMetadata().getName()))
                        .collect(Collectors.toSet());
        return Pods.in(manifests)
                .filter(it -> many.contains(it.title()))
                .flatMap(it -> missing(it, manifests))
                .toList();
    }

    private static Stream<String> missing(Workload workload, Manifests manifests) {
        var budget =
                manifests
                        .all(PodDisruptionBudget.class)
                        .anyMatch(it -> workload.isChosenBy(it.getSpec().getSelector()));
        var apart =
                workload.template().getSpec().getTopologySpreadConstraints().stream()
                        .filter(it -> workload.isChosenBy(it.getLabelSelector()))
                        .map(it -> it.getTopologyKey())
                        .collect(Collectors.toSet());
        return Stream.of(
                        budget ? "" : workload.title() + " has no budget",
                        apart.containsAll(APART) ? "" : workload.title() + " is not spread")
                .filter(it -> !it.isEmpty());
    }

    private static boolean isMany(@Nullable Integer replicas) {
        return replicas == null || replicas > 1;
    }
}
