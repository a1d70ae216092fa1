package io.mistok.simulator.account;

import java.util.function.Supplier;

/** State that a feature keeps for each account and that goes when the account goes. */
public final class PerAccount<T> {
    private final Supplier<T> initial;

    public PerAccount(Supplier<T> initial) {
        this.initial = initial;
    }

    /** This feature's state of that account, made when it is asked for first. */
    public T of(Account account) {
        return account.state(this, initial);
    }
}
