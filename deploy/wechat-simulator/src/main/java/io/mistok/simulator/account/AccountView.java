package io.mistok.simulator.account;

import org.jspecify.annotations.Nullable;

/** An account as its own console shows it, secrets included. */
record AccountView(
        String appId,
        String appSecret,
        String originalId,
        @Nullable String name,
        @Nullable ServerSettings server) {

    static AccountView of(Account account) {
        return new AccountView(
                account.appId(),
                account.appSecret(),
                account.originalId(),
                account.name().orElse(null),
                account.server().orElse(null));
    }
}
