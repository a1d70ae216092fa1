package io.mistok.prove.load;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What stands before the replicas: each delivery goes to the next one. One that refuses the
 * connection is passed over, because nothing has been sent to it then.
 */
public final class Balancer {
    /** Where a replica listens. */
    public record Backend(String name, int port) {}

    private final List<Backend> backends;
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean byChannel;

    public Balancer(List<Backend> backends) {
        this.backends = List.copyOf(backends);
    }

    /**
     * From now on all of a channel goes to one replica while that takes connections: each replica
     * keeps the order of what it spools, and knows nothing of another's spool.
     */
    public void byChannel() {
        byChannel = true;
    }

    /** All of them, the one whose turn it is first. */
    List<Backend> turn(String channelId) {
        var number = byChannel ? channelId.hashCode() : next.getAndIncrement();
        var first = Math.floorMod(number, backends.size());
        return IntStream.range(0, backends.size())
                .mapToObj(i -> backends.get((first + i) % backends.size()))
                .toList();
    }
}
