package io.mistok.prove.kube;

import java.util.ArrayList;
import java.util.List;

/** The pods of one service, and how they are replaced by new ones. */
public final class Workload {
    private final String name;
    private final List<Pod> pods;
    private final List<Pod> surge;

    private Workload(String name, List<Pod> pods, List<Pod> surge) {
        this.name = name;
        this.pods = List.copyOf(pods);
        this.surge = surge;
    }

    /** One more pod than there are replicas, and never one less. */
    static Workload deployment(String name, List<Pod> pods, Pod surge) {
        return new Workload(name, pods, List.of(surge));
    }

    /** Each ordinal ends before it begins anew, the highest first. */
    static Workload statefulSet(String name, List<Pod> pods) {
        return new Workload(name, pods, List.of());
    }

    public String name() {
        return name;
    }

    List<Pod> pods() {
        return pods;
    }

    List<Pod> everything() {
        var all = new ArrayList<>(pods);
        all.addAll(surge);
        return all;
    }

    /** {@code kubectl rollout restart}; returns when only new pods run. */
    public List<Exit> restart() throws InterruptedException {
        return surge.isEmpty() ? oneByOne() : startedBeforeEnded(surge.getFirst());
    }

    /** Ends with the same places taken as before, so the last pod to end is that of the surge. */
    private List<Exit> startedBeforeEnded(Pod spare) throws InterruptedException {
        var exits = new ArrayList<Exit>();
        var free = spare;
        var due = new ArrayList<>(pods);
        due.add(spare);
        for (var pod : due) {
            free.start();
            free.awaitReady();
            exits.add(pod.end());
            free = pod;
        }
        return exits;
    }

    private List<Exit> oneByOne() throws InterruptedException {
        var exits = new ArrayList<Exit>();
        for (var pod : pods.reversed()) {
            exits.add(pod.end());
            pod.start();
            pod.awaitReady();
        }
        return exits;
    }
}
