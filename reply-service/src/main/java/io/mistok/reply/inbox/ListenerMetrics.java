package io.mistok.reply.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.stereotype.Component;

/** Whether events are listened to: no before the inbox opens, and when only a restart helps. */
@Component
class ListenerMetrics {
    private final AtomicReference<@Nullable AbstractMessageListenerContainer<?, ?>> current =
            new AtomicReference<>();

    ListenerMetrics(InboxHealth health, MeterRegistry metrics) {
        Gauge.builder(
                        "mistok.listener.alive",
                        current,
                        it -> isAlive(it.get()) && !health.isBroken() ? 1 : 0)
                .tag("topic", "messenger.event.v1")
                .register(metrics);
    }

    /** Made anew when the broker was away at the start; only the last one counts. */
    void watch(AbstractMessageListenerContainer<?, ?> container) {
        current.set(container);
    }

    private static boolean isAlive(@Nullable AbstractMessageListenerContainer<?, ?> container) {
        return container != null && container.isRunning() && areAllRunning(container);
    }

    private static boolean areAllRunning(AbstractMessageListenerContainer<?, ?> container) {
        return !(container instanceof ConcurrentMessageListenerContainer<?, ?> several)
                || several.getContainers().stream()
                        .allMatch(AbstractMessageListenerContainer::isRunning);
    }
}
