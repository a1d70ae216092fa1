package io.mistok.helm.pods;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.mistok.helm.manifest.Manifests;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that becomes a pod. */
public final class Pods {
    private Pods() {}

    /**
     * What makes pods.
     *
     * @param title its name
     * @param template of its pods
     */
    public record Workload(String title, PodTemplateSpec template) {
        /** Labels of its pods. */
        public Map<String, String> labels() {
            return template.getMetadata().getLabels();
        }

        /** Which part of the system it is. */
        public String component() {
            return labels().getOrDefault("app.kubernetes.io/component", "?");
        }

        /** Whether a selector chooses its pods. */
        public boolean isChosenBy(LabelSelector selector) {
            return labels().entrySet().containsAll(selector.getMatchLabels().entrySet());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    /** Of one rendering. */
    public static Stream<Workload> in(Manifests manifests) {
        var deployments =
                manifests
                        .all(Deployment.class)
                        .map(it ->
                                workload(it.getMetadata().getName(), it.getSpec().getTemplate()));
        var sets =
                manifests
                        .all(StatefulSet.class)
                        .map(it ->
                                workload(it.getMetadata().getName(), it.getSpec().getTemplate()));
        var jobs =
                manifests
                        .all(Job.class)
                        .map(it ->
                                workload(it.getMetadata().getName(), it.getSpec().getTemplate()));
        return Stream.of(deployments, sets, jobs).flatMap(it -> it);
    }

    private static Workload workload(String name, PodTemplateSpec template) {
        return new Workload(name, template);
    }
}
