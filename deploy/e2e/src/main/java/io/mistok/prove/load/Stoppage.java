package io.mistok.prove.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An account whose callbacks fail again and again gets none for a minute. The platform does not
 * publish its numbers; these are the simulator's.
 */
final class Stoppage {
    private static final int FAILURES = 100;
    private static final long MINUTE = 60_000;

    private static final class Account {
        private final Deque<Long> failures = new ArrayDeque<>();
        private long stoppedUntil;
    }

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();

    boolean isStopped(String channelId, long now) {
        var account = account(channelId);
        synchronized (account) {
            return now < account.stoppedUntil;
        }
    }

    void failed(String channelId, long now) {
        var account = account(channelId);
        synchronized (account) {
            account.failures.add(now);
            while (account.failures.peekFirst() != null
                    && account.failures.peekFirst() < now - MINUTE) {
                account.failures.removeFirst();
            }
            if (account.failures.size() >= FAILURES) {
                account.failures.clear();
                account.stoppedUntil = now + MINUTE;
            }
        }
    }

    private Account account(String channelId) {
        return accounts.computeIfAbsent(channelId, _ -> new Account());
    }
}
