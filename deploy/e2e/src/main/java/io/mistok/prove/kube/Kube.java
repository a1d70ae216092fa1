package io.mistok.prove.kube;

import io.mistok.prove.cluster.Cluster;
import io.mistok.prove.cluster.Replica;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The replicas of a cluster as pods behind Services, and two gateways before them. */
public final class Kube implements AutoCloseable {
    private static final int GATEWAYS = 2;

    private final ChartTimes times;
    private final Map<String, Endpoints> services = new HashMap<>();
    private final List<Workload> workloads = new ArrayList<>();
    private final ScheduledExecutorService kubelet =
            Executors.newScheduledThreadPool(4, Thread.ofPlatform().daemon().factory());

    /** Nothing more runs yet than before. */
    public Kube(Cluster cluster) {
        times = ChartTimes.of(cluster.repository());
        var reply = cluster.allReply();
        var stats = cluster.allStats();
        var others =
                List.of(
                        Workload.statefulSet("ingest", pods(cluster.ingest())),
                        deployment("menu", List.of(cluster.menu()), cluster.extras().menu()),
                        deployment("stats", cluster.stats(), stats.get(cluster.stats().size())),
                        deployment("reply", cluster.reply(), reply.get(cluster.reply().size())));
        others.forEach(this::serve);
        var ports = new HashMap<String, Integer>();
        services.forEach((name, endpoints) -> ports.put(name, endpoints.port()));
        var gateways = new ArrayList<Replica>();
        for (var i = 0; i <= GATEWAYS; i++) {
            gateways.add(cluster.extras().gateway(i, ports));
        }
        var gateway = deployment("gateway", gateways.subList(0, GATEWAYS), gateways.get(GATEWAYS));
        serve(gateway);
        workloads.add(gateway);
        workloads.addAll(others);
    }

    /** Starts the gateways; returns when the routers know every pod. */
    public void start() throws InterruptedException {
        for (var workload : workloads) {
            workload.pods().forEach(Pod::start);
            workload.everything().forEach(this::watch);
        }
        for (var workload : workloads) {
            for (var pod : workload.pods()) {
                pod.awaitReady();
            }
        }
        Thread.sleep(times.propagation());
    }

    /** In the order of a callback's way, the gateway first. */
    public List<Workload> workloads() {
        return List.copyOf(workloads);
    }

    /** Where everybody outside connects. */
    public int port() {
        return endpoints("gateway").port();
    }

    /** Connections that found nobody, whoever made them. */
    public List<String> refusals() {
        return services.values().stream().flatMap(it -> it.refusals().stream()).toList();
    }

    /** The Services are no more; the pods go on. */
    @Override
    public void close() {
        kubelet.shutdownNow();
        services.values().forEach(Endpoints::close);
    }

    private void watch(Pod pod) {
        var every = times.probeEvery().toMillis();
        var _ = kubelet.scheduleWithFixedDelay(pod::look, 0, every, TimeUnit.MILLISECONDS);
    }

    private void serve(Workload workload) {
        var endpoints = new Endpoints(workload.name());
        workload.everything().forEach(endpoints::add);
        services.put(workload.name(), endpoints);
    }

    private Endpoints endpoints(String name) {
        var endpoints = services.get(name);
        if (endpoints == null) {
            throw new IllegalArgumentException("No Service " + name);
        }
        return endpoints;
    }

    private Workload deployment(String name, List<Replica> replicas, Replica surge) {
        return Workload.deployment(name, pods(replicas), new Pod(surge, times));
    }

    private List<Pod> pods(List<Replica> replicas) {
        return replicas.stream().map(replica -> new Pod(replica, times)).toList();
    }
}
