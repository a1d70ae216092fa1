package io.mistok.stats.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.stats.Topics;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.stereotype.Component;

/** Whether events are listened to: no before the binding is made, and after a consumer has died. */
@Component
class ListenerMetrics {
    private final AtomicReference<@Nullable AbstractMessageListenerContainer<?, ?>> current =
            new AtomicReference<>();

    ListenerMetrics(MeterRegistry metrics) {
        Gauge.builder("mistok.listener.alive", current, it -> isAlive(it.get()) ? 1 : 0)
                .tag("topic", Topics.EVENTS)
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
