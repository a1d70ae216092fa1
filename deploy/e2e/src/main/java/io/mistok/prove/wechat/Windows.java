package io.mistok.prove.wechat;

import io.mistok.prove.ledger.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom may still be written to: what a follower does opens a window for so many messages and so
 * long.
 */
public final class Windows {
    private static final int AFTER_A_MESSAGE = 5;
    private static final int AFTER_A_TAP = 3;

    private record Window(long until, int left) {}

    private final Map<String, List<Window>> open = new ConcurrentHashMap<>();

    /** A follower did something. */
    public void opened(Identity event, long now) {
        var action = event.action();
        if (!action.isReplyable()) {
            return;
        }
        var messages = action.window().toHours() > 0 ? AFTER_A_MESSAGE : AFTER_A_TAP;
        var window = new Window(now + action.window().toMillis(), messages);
        open.merge(
                event.follower(),
                List.of(window),
                (old, fresh) -> {
                    var both = new ArrayList<>(old);
                    both.removeIf(it -> it.until() <= now);
                    both.addAll(fresh);
                    return both;
                });
    }

    /** Uses up one message of the window that closes first; false when none is open. */
    public boolean use(String channelId, String openId, long now) {
        var used = new boolean[1];
        open.computeIfPresent(
                channelId + ":" + openId,
                (_, windows) -> {
                    var left = new ArrayList<>(windows);
                    left.removeIf(it -> it.until() <= now);
                    left.sort(Comparator.comparingLong(Window::until));
                    used[0] = !left.isEmpty();
                    if (used[0]) {
                        var first = left.removeFirst();
                        if (first.left() > 1) {
                            left.addFirst(new Window(first.until(), first.left() - 1));
                        }
                    }
                    return left;
                });
        return used[0];
    }
}
