package io.mistok.simulator.follower;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many customer-service messages one follower may still get, and until when. Each trigger has
 * its own window, which its next occurrence fills up again; what was left is not added.
 */
public final class ReplyWindows {
    private final Map<Trigger, OpenWindow> windows = new EnumMap<>(Trigger.class);

    /** Whether a message may go out now; if so it is counted. */
    public enum Verdict {
        ALLOWED,
        CLOSED,
        USED_UP
    }

    synchronized void open(Trigger trigger, WindowProperties.Limit limit, Instant now) {
        open(new OpenWindow(trigger, limit.messages(), now.plus(limit.valid())));
    }

    synchronized void open(OpenWindow window) {
        windows.put(window.trigger(), window);
    }

    synchronized void close() {
        windows.clear();
    }

    /** Takes from the window that closes first. */
    public synchronized Verdict take(Instant now) {
        var open = open(now);
        var usable = open.stream().filter(window -> window.left() > 0).findFirst();
        usable.ifPresent(it -> open(new OpenWindow(it.trigger(), it.left() - 1, it.until())));
        if (open.isEmpty()) {
            return Verdict.CLOSED;
        }
        return usable.isPresent() ? Verdict.ALLOWED : Verdict.USED_UP;
    }

    /** The windows that are open, the one that closes first before the others. */
    synchronized List<OpenWindow> open(Instant now) {
        return windows.values().stream()
                .filter(window -> now.isBefore(window.until()))
                .sorted(Comparator.comparing(OpenWindow::until))
                .toList();
    }
}
