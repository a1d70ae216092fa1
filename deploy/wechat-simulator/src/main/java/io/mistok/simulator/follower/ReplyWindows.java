package io.mistok.simulator.follower;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many customer-service messages one follower may still get, and until when. Each trigger has
 * its own window, which its next occurrence fills up again; what was left is not added.
 */
public final class ReplyWindows {
    private final Map<Trigger, Window> windows = new EnumMap<>(Trigger.class);

    /** Whether a message may go out now; if so it is counted. */
    public enum Verdict {
        ALLOWED,
        CLOSED,
        USED_UP
    }

    synchronized void open(Trigger trigger, WindowProperties.Limit limit, Instant now) {
        windows.put(trigger, new Window(limit.messages(), now.plus(limit.valid())));
    }

    synchronized void close() {
        windows.clear();
    }

    /** Takes from the window that closes first. */
    public synchronized Verdict take(Instant now) {
        windows.values().removeIf(window -> !now.isBefore(window.until));
        if (windows.isEmpty()) {
            return Verdict.CLOSED;
        }
        var usable =
                windows.values().stream()
                        .filter(window -> window.left > 0)
                        .min(Comparator.comparing(window -> window.until));
        usable.ifPresent(window -> window.left--);
        return usable.isPresent() ? Verdict.ALLOWED : Verdict.USED_UP;
    }

    private static final class Window {
        private int left;
        private final Instant until;

        private Window(int left, Instant until) {
            this.left = left;
            this.until = until;
        }
    }
}
