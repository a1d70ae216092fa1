package io.mistok.prove.run;

import io.mistok.prove.nemesis.MongoWrites;
import io.mistok.prove.observe.ChannelTopic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases that are away or forget to answer. */
final class StoreFaults {
    private static final int LOST_OF_TEN = 2;
    private static final int SECONDS_AROUND = 20;

    private StoreFaults() {}

    static void mongoAway(Stage stage) throws InterruptedException {
        var length = stage.settings().time(60);
        var load = stage.load(length.plusSeconds(SECONDS_AROUND));
        Thread.sleep(8_000);
        var link = stage.cluster().mongoLink();
        stage.nemesis().during("cut", "mongodb", List.of(link), link::cut, length);
        stage.rest(load);
        Calm.unaffected(stage);
        stage.atMost("p99", 500, Figures.of(stage).times().at(99), "ms");
    }

    static void mongoForgetful(Stage stage) throws InterruptedException {
        var length = stage.settings().time(60);
        var load = stage.load(length.plusSeconds(SECONDS_AROUND));
        Thread.sleep(5_000);
        var link = stage.cluster().mongoLink();
        var lost = new AtomicInteger();
        var random = stage.nemesis().random();
        stage.nemesis()
                .during(
                        "20 % of the writes' answers lost",
                        "mongodb",
                        List.of(link),
                        () ->
                                link.losing(() ->
                                        new MongoWrites(() -> {
                                            var chosen = random.nextInt(10) < LOST_OF_TEN;
                                            if (chosen) {
                                                lost.incrementAndGet();
                                            }
                                            return chosen;
                                        })),
                        length);
        link.reset();
        stage.rest(load);
        stage.figure("answers lost", String.valueOf(lost.get()));
        stage.require("some answers were lost", lost.get() > 0, lost.get());
        Calm.unaffected(stage);
    }

    static void mySqlAway(Stage stage) throws InterruptedException {
        var length = stage.settings().time(60);
        var load = stage.load(length.plusSeconds(SECONDS_AROUND));
        var renamed = new LinkedHashMap<String, String>();
        rename(stage, "before", renamed);
        Thread.sleep(1_000);
        var link = stage.cluster().mySqlLink();
        // At the same moment as the last changes, so that some may be stored and not published.
        var refused = new AtomicInteger();
        stage.nemesis()
                .during(
                        "cut",
                        "mysql",
                        List.of(link),
                        () -> {
                            rename(stage, "just before", renamed);
                            link.cut();
                            refused.set(rename(stage, "during", renamed));
                        },
                        length);
        var healed = System.currentTimeMillis();
        Thread.sleep(5_000);
        rename(stage, "after", renamed);
        stage.rest(load, healed);
        stage.require(
                "changes are refused meanwhile",
                refused.get() == stage.accounts().size(),
                refused.get());
        Calm.unaffected(stage);
        stage.atMost("replies that came late", 0, Figures.of(stage).lateShare(), "%");
        published(stage, renamed);
    }

    /** How many changes were refused; those that were taken are noted. */
    private static int rename(Stage stage, String name, Map<String, String> taken) {
        var refused = 0;
        for (var account : stage.accounts()) {
            var answer =
                    stage.cluster()
                            .api()
                            .call(
                                    stage.cluster().menu(),
                                    "PATCH",
                                    "/api/channels/" + account.channelId(),
                                    "{\"name\":\"" + name + "\"}");
            if (answer.status() == 200) {
                taken.put(account.channelId(), name);
            } else {
                refused++;
            }
        }
        return refused;
    }

    private static void published(Stage stage, Map<String, String> renamed)
            throws InterruptedException {
        var topic = new ChannelTopic(stage.cluster().kafka());
        var end = System.currentTimeMillis() + 30_000;
        while (!topic.names(renamed.keySet()).equals(renamed) && System.currentTimeMillis() < end) {
            Thread.sleep(500);
        }
        var names = topic.names(renamed.keySet());
        stage.require("the last change of each channel is published", names.equals(renamed), names);
        stage.require(
                "versions only grow",
                topic.shrunk(renamed.keySet()).isEmpty(),
                topic.shrunk(renamed.keySet()));
    }
}
