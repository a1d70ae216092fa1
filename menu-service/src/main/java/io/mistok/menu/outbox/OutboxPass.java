package io.mistok.menu.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One pass: what waits leaves in order, one record at a time, and is deleted when the broker has
 * it. A crash in between sends a record twice, which readers bear: its version is the same.
 */
@Component
class OutboxPass {

    private final OutboxRows rows;
    private final ChannelTopic topic;
    private final TransactionTemplate transactions;
    private final Counter relayed;
    private final AtomicInteger waiting = new AtomicInteger();

    OutboxPass(
            OutboxRows rows,
            ChannelTopic topic,
            TransactionTemplate transactions,
            MeterRegistry meters) {
        this.rows = rows;
        this.topic = topic;
        this.transactions = transactions;
        this.relayed = meters.counter("mistok.outbox.relayed");
        meters.gauge("mistok.outbox.waiting", waiting);
    }

    /**
     * @throws TopicUnavailableException if a record could not leave; those before it have left
     */
    void run() {
        var more = true;
        while (more) {
            var batch = Objects.requireNonNull(transactions.execute(_ -> sendBatch()));
            waiting.set(batch.left);
            if (batch.failure != null) {
                throw batch.failure;
            }
            more = batch.sent > 0;
        }
    }

    private Batch sendBatch() {
        rows.lock();
        var oldest = rows.oldest();
        var sent = 0;
        try {
            for (var row : oldest) {
                topic.append(row);
                rows.delete(row);
                relayed.increment();
                sent++;
            }
            return new Batch(sent, 0, null);
        } catch (TopicUnavailableException failure) {
            return new Batch(sent, oldest.size() - sent, failure);
        }
    }

    /** Returned rather than thrown, so that what has left is committed as such. */
    private record Batch(int sent, int left, @Nullable TopicUnavailableException failure) {}
}
