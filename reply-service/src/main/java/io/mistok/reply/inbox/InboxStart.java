package io.mistok.reply.inbox;

import io.mistok.reply.channel.Channels;
import io.mistok.reply.rule.RuleBook;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.cloud.stream.binder.Binding;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the inbox once the rules and the channels are known. Before that events wait in their
 * topic: without rules every one of them would be answered with silence.
 */
@Component
class InboxStart {
    private static final Logger LOG = LoggerFactory.getLogger(InboxStart.class);
    private static final String BINDING = "replyToEvents-in-0";
    private static final int LOOK_AGAIN_MS = 50;

    private final RuleBook rules;
    private final Channels channels;
    private final BindingsLifecycleController bindings;
    private final InputBindingLifecycle inputs;
    private final WarmUp warmUp;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("inbox").factory());
    private volatile boolean open;

    InboxStart(
            RuleBook rules,
            Channels channels,
            BindingsLifecycleController bindings,
            InputBindingLifecycle inputs,
            WarmUp warmUp) {
        this.rules = rules;
        this.channels = channels;
        this.bindings = bindings;
        this.inputs = inputs;
        this.warmUp = warmUp;
    }

    boolean isOpen() {
        return open;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        var _ = clock.scheduleWithFixedDelay(this::look, 0, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    private void look() {
        if (rules.isLoaded() && channels.areKnown()) {
            try {
                warmUp.once();
                open = isRunning() || started() || boundAndStarted();
                if (open) {
                    clock.shutdown();
                }
            } catch (RuntimeException failure) {
                LOG.atWarn()
                        .addKeyValue("reason", String.valueOf(failure.getMessage()))
                        .log("The inbox does not open yet");
            }
        }
    }

    private boolean started() {
        bindings.start(BINDING);
        return isRunning();
    }

    /** Kafka was away when the binding was made, so there is nothing that could start. */
    private boolean boundAndStarted() {
        inputs.stop();
        inputs.start();
        return started();
    }

    private boolean isRunning() {
        return bindings.queryState(BINDING).stream().anyMatch(Binding::isRunning);
    }
}
