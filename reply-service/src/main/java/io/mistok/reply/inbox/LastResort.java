package io.mistok.reply.inbox;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens to a record that could be neither taken in nor laid to rest on the dead-letter
 * topic. Spring's default skips it after ten attempts; here its partition waits, and after an
 * {@code Error} the listener stops without committing, so that the next process reads it again.
 */
final class LastResort extends DefaultErrorHandler {
    private static final long PAUSE_MS = 1000;

    private final CommonContainerStoppingErrorHandler stop =
            new CommonContainerStoppingErrorHandler();

    LastResort() {
        super(new FixedBackOff(PAUSE_MS, FixedBackOff.UNLIMITED_ATTEMPTS));
        setClassifications(Map.of(), true);
    }

    @Override
    public void handleRemaining(
            Exception thrown,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        if (isError(thrown)) {
            stop.handleRemaining(thrown, records, consumer, container);
        } else {
            super.handleRemaining(thrown, records, consumer, container);
        }
    }

    private static boolean isError(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error) {
                return true;
            }
        }
        return false;
    }
}
