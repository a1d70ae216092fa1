package io.mistok.helm.network;

import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who may open a connection to whom, as the policies of one namespace say. Nobody outside of it has
 * policies.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/network-policies/">Network
 *     Policies</a>
 */
record PolicyGraph(String namespace, List<NetworkPolicy> policies) {
    private record Rule(List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {}

    /** Whether a connection goes through both ends. */
    boolean allows(Node from, Node to, int port, String protocol) {
        return passes(from, to, port, protocol, "Egress", PolicyGraph::egress)
                && passes(to, from, port, protocol, "Ingress", PolicyGraph::ingress);
    }

    private boolean passes(
            Node end,
            Node other,
            int port,
            String protocol,
            String direction,
            Function<NetworkPolicy, Stream<Rule>> rules) {
        var mine =
                policies.stream()
                        .filter(it -> end.isIn(namespace))
                        .filter(it -> it.getSpec().getPolicyTypes().contains(direction))
                        .filter(it ->
                                Selectors.chooses(it.getSpec().getPodSelector(), end.labels()))
                        .toList();
        return mine.isEmpty()
                || mine.stream()
                        .flatMap(rules)
                        .anyMatch(rule -> isPeer(rule, other) && isPort(rule, port, protocol));
    }

    private boolean isPeer(Rule rule, Node node) {
        return rule.peers().isEmpty() || rule.peers().stream().anyMatch(peer -> is(peer, node));
    }

    private boolean is(NetworkPolicyPeer peer, Node node) {
        if (peer.getIpBlock() != null) {
            return isInside(peer.getIpBlock(), node.address());
        }
        var namespaces = peer.getNamespaceSelector();
        var home =
                namespaces == null
                        ? node.isIn(namespace)
                        : node.isPod() && Selectors.chooses(namespaces, node.namespace());
        return home
                && (peer.getPodSelector() == null
                        || Selectors.chooses(peer.getPodSelector(), node.labels()));
    }

    private static boolean isInside(IPBlock block, String address) {
        return AddressBlock.of(block.getCidr()).holds(address)
                && block.getExcept().stream().noneMatch(it -> AddressBlock.of(it).holds(address));
    }

    private static boolean isPort(Rule rule, int port, String protocol) {
        return rule.ports().isEmpty()
                || rule.ports().stream()
                        .anyMatch(it ->
                                it.getPort().getIntVal() == port
                                        && Objects.requireNonNullElse(it.getProtocol(), "TCP")
                                                .equals(protocol));
    }

    private static Stream<Rule> egress(NetworkPolicy policy) {
        return policy.getSpec().getEgress().stream().map(it -> new Rule(it.getTo(), it.getPorts()));
    }

    private static Stream<Rule> ingress(NetworkPolicy policy) {
        return policy.getSpec().getIngress().stream()
                .map(it -> new Rule(it.getFrom(), it.getPorts()));
    }
}
