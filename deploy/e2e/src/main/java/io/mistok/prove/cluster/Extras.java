package io.mistok.prove.cluster;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Replicas that only a run that asks for them has; they end when everything is healed. */
public final class Extras {
    private final Services services;
    private final List<Replica> made = new CopyOnWriteArrayList<>();

    Extras(Services services) {
        this.services = services;
    }

    /** A second menu-service. */
    public Replica menu() {
        return made(services.menu(1));
    }

    /**
     * A gateway.
     *
     * @param ports where it finds each service, by its short name
     */
    public Replica gateway(int index, Map<String, Integer> ports) {
        return made(services.gateway(index, ports));
    }

    /** Of the gateways' built-in admin. */
    public String adminPassword() {
        return services.secrets().adminPassword();
    }

    List<Replica> all() {
        return made;
    }

    private Replica made(Replica replica) {
        made.add(replica);
        return replica;
    }
}
