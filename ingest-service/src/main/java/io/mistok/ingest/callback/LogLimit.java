package io.mistok.ingest.callback;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Ten lines a second of one kind; the rest is counted. Whoever is refused thousands of times a
 * second, for want of room or of a signature, shall not make us write as many lines.
 */
final class LogLimit {
    private static final int LINES = 10;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Ticker ticker;
    private long begin;
    private int written;
    private long unsaid;

    LogLimit(Ticker ticker) {
        this.ticker = ticker;
        this.begin = ticker.read();
    }

    /**
     * How many lines were left out since the last one, or empty when this one is to be left out.
     */
    synchronized OptionalLong next() {
        var now = ticker.read();
        if (now - begin >= SECOND) {
            begin = now;
            written = 0;
        }
        if (written == LINES) {
            unsaid++;
            return OptionalLong.empty();
        }
        written++;
        var since = unsaid;
        unsaid = 0;
        return OptionalLong.of(since);
    }
}
