package io.mistok.helm.network;

import java.util.Map;

/**
 * Somebody who may speak, or be spoken to.
 *
 * @param name for people
 * @param namespace labels of the namespace; none for what is no pod
 * @param labels of the pod
 * @param address its IPv4 address
 */
record Node(
        String name, Map<String, String> namespace, Map<String, String> labels, String address) {
    /** The label by which Kubernetes names a namespace. */
    static final String NAMESPACE = "kubernetes.io/metadata.name";

    static Node pod(String name, String namespace, Map<String, String> labels) {
        return new Node(name, Map.of(NAMESPACE, namespace), labels, "10.1.2.3");
    }

    static Node host(String name, String address) {
        return new Node(name, Map.of(), Map.of(), address);
    }

    boolean isPod() {
        return !namespace.isEmpty();
    }

    boolean isIn(String other) {
        return other.equals(namespace.get(NAMESPACE));
    }
}
