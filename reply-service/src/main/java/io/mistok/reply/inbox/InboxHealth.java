package io.mistok.reply.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.stereotype.Component;

/**
 * A listener that died of an {@code Error} leaves a process that looks healthy and answers nothing:
 * it must be restarted.
 */
@Component
class InboxHealth {
    private static final Logger LOG = LoggerFactory.getLogger(InboxHealth.class);

    private final ApplicationEventPublisher events;
    private volatile boolean broken;

    InboxHealth(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Whether only a restart helps. */
    boolean isBroken() {
        return broken;
    }

    void broken(Error error) {
        LOG.atError().setCause(error).log("Taking an event in ended in an Error");
        endLiveness();
    }

    @EventListener
    void stopped(ConsumerStoppedEvent stopped) {
        if (stopped.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            LOG.atError()
                    .addKeyValue("reason", stopped.getReason())
                    .log("A listener of the event topic has died; this process needs a restart");
            endLiveness();
        }
    }

    private void endLiveness() {
        broken = true;
        AvailabilityChangeEvent.publish(events, this, LivenessState.BROKEN);
    }
}
