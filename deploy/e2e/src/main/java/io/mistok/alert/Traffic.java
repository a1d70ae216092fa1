package io.mistok.alert;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.load.Mix;
import io.mistok.prove.wechat.Push;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Callbacks at a steady pace, each by another follower and delivered once. */
final class Traffic implements AutoCloseable {
    private static final int SEVERAL = 600;
    private static final AtomicInteger FOLLOWERS = new AtomicInteger();

    private final Town town;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    Traffic(Town town) {
        this.town = town;
    }

    /** Somebody presses a button, so many times a second, until this is closed. */
    Traffic clicks(String key, int perSecond) {
        return every(perSecond, () -> send(Action.CLICK, key, "", true));
    }

    /** The same on the buttons of all the systems that are late. */
    Traffic lateClicks(int perSecond) {
        var turn = new AtomicInteger();
        return every(
                perSecond,
                () ->
                        send(
                                Action.CLICK,
                                Town.LATE + turn.getAndIncrement() % Town.SYSTEMS,
                                "",
                                true));
    }

    /** Long messages. */
    Traffic longTexts(int perSecond) {
        return every(
                perSecond, () -> send(Action.TEXT, Mix.messageId(), "長".repeat(SEVERAL), true));
    }

    /** Callbacks that somebody else has signed. */
    Traffic forgeries(int perSecond) {
        return every(perSecond, () -> send(Action.CLICK, Town.QUICK, "", false));
    }

    /** An admin who looks at the channels. */
    Traffic looks(int perSecond) {
        return every(perSecond, town::look);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private Traffic every(int perSecond, Runnable what) {
        var _ =
                clock.scheduleAtFixedRate(
                        () -> Thread.ofVirtual().start(what),
                        0,
                        1_000_000 / perSecond,
                        TimeUnit.MICROSECONDS);
        return this;
    }

    private void send(Action action, String detail, String text, boolean genuine) {
        var number = FOLLOWERS.incrementAndGet();
        var now = System.currentTimeMillis();
        var event =
                new Identity(
                        town.account().channelId(),
                        Mix.openId(town.account(), number),
                        now / 1000,
                        action,
                        detail);
        town.windows().opened(event, now);
        var push = Push.of(town.account(), event, text);
        var target = genuine ? push.target() : push.target().replace("signature=", "signature=0");
        var replicas = town.cluster().ingest();
        var port = replicas.get(number % replicas.size()).port();
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target))
                        .timeout(Duration.ofSeconds(8))
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString(push.body()))
                        .build();
        var _ = http.sendAsync(request, BodyHandlers.discarding());
    }
}
