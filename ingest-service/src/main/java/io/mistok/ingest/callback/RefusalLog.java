package io.mistok.ingest.callback;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Says which callbacks were refused and why, some of each reason; the metrics count all. */
final class RefusalLog {
    private static final Logger log = LoggerFactory.getLogger(RefusalLog.class);

    private final Map<Refusal, LogLimit> limits = new ConcurrentHashMap<>();
    private final Ticker ticker;

    RefusalLog(Ticker ticker) {
        this.ticker = ticker;
    }

    void refused(String channelId, RefusedException refused) {
        write(
                Level.INFO,
                "Callback refused",
                refused.refusal(),
                channelId,
                "detail",
                refused.detail());
    }

    void notStored(String channelId, String eventId) {
        write(
                Level.WARN,
                "Callback not known to be stored, the platform has to send it again",
                Refusal.NOT_STORED,
                channelId,
                "eventId",
                eventId);
    }

    private void write(
            Level level,
            String message,
            Refusal refusal,
            String channelId,
            String key,
            String value) {
        limits.computeIfAbsent(refusal, _ -> new LogLimit(ticker))
                .next()
                .ifPresent(unsaid ->
                        log.atLevel(level)
                                .addKeyValue("channelId", CallbackChannels.printable(channelId))
                                .addKeyValue("reason", refusal.tag())
                                .addKeyValue(key, value)
                                .addKeyValue("unsaid", unsaid)
                                .log(message));
    }
}
