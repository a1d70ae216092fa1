package io.mistok.prove.cluster;

/** A service's process and the port on which it answers. */
public record Replica(Node node, int port) {
    public String name() {
        return node.name();
    }
}
