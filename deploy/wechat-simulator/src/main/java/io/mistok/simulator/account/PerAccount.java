package io.mistok.simulator.account;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/** State that a feature keeps for each account and that goes when the account goes. */
public final class PerAccount<T> {
    private final Map<Account, T> states = new WeakHashMap<>();
    private final Supplier<T> initial;

    public PerAccount(Supplier<T> initial) {
        this.initial = initial;
    }

    public synchronized T of(Account account) {
        return states.computeIfAbsent(account, _ -> initial.get());
    }
}
