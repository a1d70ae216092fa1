package io.mistok.stats.projection;

import com.mongodb.MongoException;
import io.mistok.stats.channel.ChannelRemoved;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Deletes what is stored about removed channels, apart from whoever tells of it, and again until
 * the database is there.
 */
@Component
class Removals implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Removals.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ChannelData data;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("removals").factory());

    Removals(ChannelData data) {
        this.data = data;
    }

    @EventListener
    void on(ChannelRemoved told) {
        remove(told.channelId());
    }

    /** Soon, and as often as this is called: a count may have come in between. */
    void remove(String channelId) {
        if (waiting.add(channelId)) {
            worker.execute(() -> delete(channelId));
        }
    }

    private void delete(String channelId) {
        waiting.remove(channelId);
        try {
            data.delete(channelId);
            log.atInfo()
                    .addKeyValue("channelId", channelId)
                    .log("Counts of a removed channel deleted");
        } catch (MongoException failure) {
            waiting.add(channelId);
            var _ =
                    worker.schedule(
                            () -> delete(channelId), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
