package io.mistok.prove.kube;

import io.mistok.prove.nemesis.Link;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The address of a Service: each new connection goes to the next pod that is routed to, and stays
 * there for as long as both sides keep it, whatever becomes of the pod.
 */
final class Endpoints implements AutoCloseable {
    private final String name;
    private final List<Pod> pods = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Link link = new Link(this::connect);

    Endpoints(String name) {
        this.name = name;
    }

    void add(Pod pod) {
        pods.add(pod);
    }

    int port() {
        return link.port();
    }

    /** Connections that nobody took. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private Socket connect() throws IOException {
        var routed = pods.stream().filter(Pod::isRouted).toList();
        if (routed.isEmpty()) {
            refusals.add(name + " has no pod that is ready");
            throw new ConnectException("no endpoint");
        }
        var pod = routed.get(Math.floorMod(next.getAndIncrement(), routed.size()));
        try {
            return new Socket(InetAddress.getLoopbackAddress(), pod.replica().port());
        } catch (IOException refused) {
            refusals.add(pod.replica().name() + " takes no connection");
            throw refused;
        }
    }

    @Override
    public void close() {
        link.close();
    }
}
