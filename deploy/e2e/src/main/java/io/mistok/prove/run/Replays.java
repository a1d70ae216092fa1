package io.mistok.prove.run;

import io.mistok.prove.cluster.Mine;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.load.Manner;
import io.mistok.prove.load.Mix;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Events that a release cannot read, and that the next one finds among the dead letters. */
final class Replays {
    private static final int TEXTS = 20;
    private static final String MARK = "of a kind to come";
    private static final String REPLIES = "replies";
    private static final String STATS = "stats";
    private static final Duration READY = Duration.ofSeconds(90);

    /** So that repeats of the platform need not be waited for as long as in real life. */
    private static final String SPAN = "-Dmistok.inbox.span=30s";

    private static final long PATIENCE = 60_000;
    private static final long UNTIL_THEY_LOOK = 1_000;

    private final Stage stage;
    private final String channelId;

    private Replays(Stage stage) {
        this.stage = stage;
        this.channelId = stage.accounts().getFirst().channelId();
    }

    static void play(Stage stage) throws InterruptedException {
        new Replays(stage).play();
    }

    private void play() throws InterruptedException {
        var mines = new ArrayList<Mine>();
        for (var service : services().entrySet()) {
            var point = "io.mistok." + service.getKey() + ".event.EventReader#read@refuse";
            service.getValue().stream()
                    .map(replica -> stage.cluster().mine(replica, List.of(point)))
                    .forEach(mines::add);
        }
        mines.forEach(mine -> mine.restart(SPAN));
        awaitReady();
        mines.forEach(mine -> mine.refuse(MARK));
        Thread.sleep(UNTIL_THEY_LOOK);
        var from = System.currentTimeMillis();
        write();
        await(REPLIES, it -> it.path("unreadable").asInt(0) >= TEXTS);
        await(STATS, it -> it.path("unreadable").asInt(0) >= TEXTS);
        stage.nemesis().note("an old release", "reply- and stats-service", from);
        // From now on they know it. A new process of reply-service would find in the log what was
        // given up, and answer it before anybody asks.
        mines.forEach(mine -> mine.arm(""));
        var waiting = await(REPLIES, it -> it.path("waiting").asInt(0) >= TEXTS);
        stage.figure("dead letters, reply-service, before", waiting.toString());
        stage.figure("dead letters, stats-service, before", letters("GET", STATS).toString());
        replay(REPLIES, "taken-over", "planned-before");
        replay(STATS, "counted", "counted-before");
        mines.forEach(mine -> mine.replica().node().kill());
        stage.cluster().heal();
    }

    private Map<String, List<Replica>> services() {
        var services = new HashMap<String, List<Replica>>();
        services.put("reply", stage.cluster().reply());
        services.put("stats", stage.cluster().stats());
        return services;
    }

    private void awaitReady() throws InterruptedException {
        for (var replica : services().values().stream().flatMap(List::stream).toList()) {
            replica.node().awaitReady(READY);
        }
    }

    /** Followers write what their channel answers and counts once it can be read. */
    private void write() {
        var account = stage.accounts().getFirst();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < TEXTS; i++) {
                var now = System.currentTimeMillis();
                var event =
                        new Identity(
                                channelId,
                                Mix.openId(account, 70_000 + i),
                                now / 1000,
                                Action.TEXT,
                                Mix.messageId());
                var text = MARK + " " + event.detail();
                stage.ledger()
                        .open(event, now, Mix.expected(event, text))
                        .ifPresent(callback ->
                                threads.execute(() ->
                                        stage.delivery()
                                                .deliver(account, callback, text, Manner.ONCE)));
            }
        }
    }

    private void replay(String service, String done, String again) {
        var first = letters("POST", service);
        var second = letters("POST", service);
        stage.require(
                "replay of the dead letters of " + service + ": each once",
                first.path(done).asInt(0) == TEXTS
                        && second.path(done).asInt(0) == 0
                        && second.path(again).asInt(0) >= TEXTS,
                first + ", again " + second);
    }

    private JsonNode await(String service, Predicate<JsonNode> condition)
            throws InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE;
        var letters = letters("GET", service);
        while (!condition.test(letters) && System.currentTimeMillis() < end) {
            Thread.sleep(500);
            letters = letters("GET", service);
        }
        return letters;
    }

    private JsonNode letters(String method, String service) {
        var replicas = service.equals(STATS) ? stage.cluster().stats() : stage.cluster().reply();
        var path = "/api/channels/" + channelId + "/" + service + "/dead-letters";
        return stage.cluster()
                .api()
                .call(replicas.getFirst(), method, path, "")
                .ok()
                .json()
                .path("outcomes");
    }
}
