package io.mistok.stats.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.stereotype.Component;

/** A consumer that has died counts nothing and says nothing: only a restart helps. */
@Component
class CountingStopped {
    private static final Logger log = LoggerFactory.getLogger(CountingStopped.class);

    private final ApplicationContext context;

    CountingStopped(ApplicationContext context) {
        this.context = context;
    }

    @EventListener
    void on(ConsumerStoppedEvent stopped) {
        if (stopped.getReason() != Reason.NORMAL) {
            log.atError()
                    .addKeyValue("reason", stopped.getReason())
                    .log("The consumer has died; this process wants to be restarted");
            AvailabilityChangeEvent.publish(context, LivenessState.BROKEN);
        }
    }
}
