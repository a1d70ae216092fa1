package io.mistok.stats.inbox;

import com.mongodb.MongoException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.stereotype.Component;

/** Tells of batches that could not be stored and are tried again. */
@Component
class FailedBatches implements RetryListener {
    private static final Logger log = LoggerFactory.getLogger(FailedBatches.class);

    private final InboxMetrics metrics;

    FailedBatches(InboxMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void failedDelivery(
            ConsumerRecord<?, ?> single, @Nullable Exception failure, int attempt) {
        report(failure, attempt);
    }

    @Override
    public void failedDelivery(
            ConsumerRecords<?, ?> batch, @Nullable Exception failure, int attempt) {
        report(failure, attempt);
    }

    /** The driver's messages may name followers; of everything else we want to see all. */
    private void report(@Nullable Exception failure, int attempt) {
        metrics.failed();
        var line = log.atWarn().addKeyValue("attempt", attempt);
        if (isOfTheDatabase(failure)) {
            line = line.addKeyValue("reason", "MongoDB is unavailable");
        } else {
            line = line.setCause(failure);
        }
        line.log("A batch could not be counted; trying again");
    }

    private static boolean isOfTheDatabase(@Nullable Throwable failure) {
        return failure instanceof MongoException
                || (failure != null && isOfTheDatabase(failure.getCause()));
    }
}
