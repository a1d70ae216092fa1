package io.mistok.prove.run;

import io.mistok.prove.admin.Admins;
import io.mistok.prove.kube.Exit;
import io.mistok.prove.kube.Kube;
import io.mistok.prove.kube.Workload;
import io.mistok.prove.ledger.Outcome;
import io.mistok.prove.load.Balancer;
import io.mistok.prove.wechat.Account;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** R24: every service's replicas are replaced by new ones, and nobody outside notices. */
final class Rollouts {
    private static final Duration LONGER_THAN_ANY = Duration.ofMinutes(60);
    private static final Duration BETWEEN = Duration.ofSeconds(6);
    private static final int ADMINS = 4;
    private static final double LATE_PERCENT = 2;

    /** What the platform saw from the first pod's end to a little after the last one's start. */
    private record Phase(String service, long from, long to) {}

    private final Stage stage;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Exit> exits = new ArrayList<>();

    private Rollouts(Stage stage) {
        this.stage = stage;
    }

    static void play(Stage stage) throws InterruptedException {
        new Rollouts(stage).play();
    }

    private void play() throws InterruptedException {
        try (var kube = new Kube(stage.cluster())) {
            kube.start();
            var door = new Balancer.Backend("gateway", kube.port());
            var load = stage.load(door, LONGER_THAN_ANY);
            var admins =
                    new Admins(kube.port(), stage.cluster().extras().adminPassword(), channels());
            try {
                Thread.sleep(BETWEEN);
                for (var round = 0; round < (stage.settings().full() ? 2 : 1); round++) {
                    for (var workload : kube.workloads()) {
                        restart(workload);
                    }
                }
            } finally {
                load.stop();
                admins.stop();
            }
            stage.rest(load);
            judge(kube, admins);
        }
    }

    private List<String> channels() {
        return stage.accounts().stream().limit(ADMINS).map(Account::channelId).toList();
    }

    private void restart(Workload workload) throws InterruptedException {
        var from = System.currentTimeMillis();
        exits.addAll(workload.restart());
        stage.nemesis().note("rollout", workload.name(), from);
        Thread.sleep(BETWEEN);
        phases.add(new Phase(workload.name(), from, System.currentTimeMillis()));
    }

    private void judge(Kube kube, Admins admins) {
        var refusals = kube.refusals();
        stage.require("no connection refused", refusals.isEmpty(), some(refusals));
        var broken = broken();
        stage.require("none broken", broken.isEmpty(), some(broken));
        Calm.unaffected(stage);
        stage.require(
                "every call of the admins right",
                admins.failures().isEmpty(),
                admins.done() + ", wrong: " + some(admins.failures()));
        var unclean = exits.stream().filter(exit -> !exit.isClean()).map(Exit::toString).toList();
        stage.require("every pod ends by itself in its grace", unclean.isEmpty(), some(unclean));
        phases.stream().map(Phase::service).distinct().forEach(this::judgeLate);
        stage.figure("pods replaced", String.valueOf(exits.size()));
        stage.figure("longest end after SIGTERM", "%.1f s".formatted(longestEnd()));
        stage.figure("calls of the admins", String.valueOf(admins.done()));
    }

    /** While reply-service hands partitions over, some answers may come late, as messages. */
    private void judgeLate(String service) {
        var limit = service.equals("reply") ? LATE_PERCENT : 0;
        stage.atMost(
                "success instead of a reply while " + service + " restarts",
                limit,
                latePercent(service),
                "%");
    }

    private double latePercent(String service) {
        var during =
                stage.ledger().callbacks().stream()
                        .filter(it -> it.expected().required())
                        .filter(it -> isDuring(service, it.dueAt()))
                        .toList();
        var late =
                during.stream()
                        .filter(it ->
                                it.attempts().stream()
                                        .anyMatch(at -> at.outcome() == Outcome.ACKNOWLEDGED))
                        .count();
        return during.isEmpty() ? 0 : 100.0 * late / during.size();
    }

    private boolean isDuring(String service, long time) {
        return phases.stream()
                .filter(phase -> phase.service().equals(service))
                .anyMatch(phase -> phase.from() <= time && time < phase.to());
    }

    private List<String> broken() {
        return stage.ledger().callbacks().stream()
                .flatMap(callback -> callback.attempts().stream())
                .filter(attempt -> attempt.outcome() == Outcome.BROKEN)
                .map(attempt -> attempt.shown())
                .toList();
    }

    private double longestEnd() {
        return exits.stream().mapToDouble(Exit::seconds).max().orElse(0);
    }

    private static String some(List<String> what) {
        return what.size() + (what.isEmpty() ? "" : ", first " + what.stream().limit(5).toList());
    }
}
