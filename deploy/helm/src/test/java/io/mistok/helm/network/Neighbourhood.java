package io.mistok.helm.network;

import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.mistok.helm.manifest.Manifests;
import io.mistok.helm.pods.Pods;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pods of a release among others, and every connection that is open between them. */
final class Neighbourhood {
    private static final String NAMESPACE = "messengers";
    private static final List<Integer> TCP =
            List.of(53, 80, 443, 3306, 4318, 8080, 8081, 8082, 8083, 8084, 8443, 9092, 9093, 27017);
    private static final List<Node> OTHERS =
            List.of(
                    Node.pod("ingress-controller", "ingress-nginx", Map.of("app", "nginx")),
                    Node.pod("prometheus", "monitoring", Map.of("app", "prometheus")),
                    Node.pod("tempo", "tracing", Map.of("app", "tempo")),
                    Node.pod("dns", "kube-system", Map.of("k8s-app", "kube-dns")),
                    Node.pod("kube-system", "kube-system", Map.of("app", "other")),
                    Node.pod("data-kafka", "data", Map.of("app", "kafka")),
                    Node.pod("data-mysql", "data", Map.of("app", "mysql")),
                    Node.pod("data-mongodb", "data", Map.of("app", "mongodb")),
                    Node.pod("data-other", "data", Map.of("app", "other")),
                    Node.pod("neighbour", NAMESPACE, Map.of("app", "other")),
                    Node.pod("other-release", NAMESPACE, labels("other", "gateway")),
                    Node.pod("stranger", "default", labels("mistok", "gateway")),
                    Node.host("internet", "203.0.113.9"),
                    Node.host("office", "192.168.7.7"),
                    Node.host("cloud-metadata", "169.254.169.254"));

    private Neighbourhood() {}

    /** As {@code gateway -> ingest 8081/TCP}; those of no pod of ours are left out. */
    static List<String> open(Manifests manifests) {
        var graph = new PolicyGraph(NAMESPACE, manifests.all(NetworkPolicy.class).toList());
        var ours =
                Pods.in(manifests)
                        .map(it -> Node.pod(it.component(), NAMESPACE, it.labels()))
                        .distinct()
                        .toList();
        var all = Stream.concat(ours.stream(), OTHERS.stream()).toList();
        return all.stream()
                .flatMap(from -> all.stream().flatMap(to -> edges(graph, ours, from, to)))
                .sorted()
                .toList();
    }

    private static Stream<String> edges(PolicyGraph graph, List<Node> ours, Node from, Node to) {
        if (from.equals(to) || (!ours.contains(from) && !ours.contains(to))) {
            return Stream.empty();
        }
        var tcp =
                TCP.stream()
                        .filter(port -> graph.allows(from, to, port, "TCP"))
                        .map(port -> port + "/TCP");
        var udp = graph.allows(from, to, 53, "UDP") ? Stream.of("53/UDP") : Stream.<String>empty();
        return Stream.concat(tcp, udp).map(port -> from.name() + " -> " + to.name() + " " + port);
    }

    private static Map<String, String> labels(String release, String component) {
        return Map.of(
                "app.kubernetes.io/name", "mistok",
                "app.kubernetes.io/instance", release,
                "app.kubernetes.io/component", component);
    }
}
