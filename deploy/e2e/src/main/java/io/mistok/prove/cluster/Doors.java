package io.mistok.prove.cluster;

import io.mistok.backing.Ports;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ports below those that the system gives to outgoing connections: a program that was killed must
 * find its own port free when it comes back.
 */
public final class Doors {
    private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();

    private Doors() {}

    /** A port that nobody listens on and that is given out once. */
    public static int free() {
        while (true) {
            var port = Ports.free();
            if (TAKEN.add(port)) {
                return port;
            }
        }
    }
}
