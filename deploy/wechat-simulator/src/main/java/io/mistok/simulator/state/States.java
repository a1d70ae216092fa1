package io.mistok.simulator.state;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.exchange.Exchanges;
import io.mistok.simulator.follower.Followers;
import io.mistok.simulator.menu.Menus;
import org.springframework.stereotype.Component;

/** Takes everything together, and puts it back to where it belongs. */
@Component
class States {
    private static final int ENTRIES_OF_A_FOLLOWER = 200;
    private static final int EXCHANGES_OF_AN_ACCOUNT = 200;

    private final Accounts accounts;
    private final Menus menus;
    private final Followers followers;
    private final Exchanges exchanges;

    States(Accounts accounts, Menus menus, Followers followers, Exchanges exchanges) {
        this.accounts = accounts;
        this.menus = menus;
        this.followers = followers;
        this.exchanges = exchanges;
    }

    State now() {
        return new State(accounts.all().stream().map(this::state).toList());
    }

    /** All of it, or nothing. */
    void restore(State state) {
        try {
            state.accounts().forEach(this::restore);
        } catch (RuntimeException incomplete) {
            accounts.all().forEach(account -> accounts.remove(account.appId()));
            throw incomplete;
        }
    }

    private AccountState state(Account account) {
        var all = exchanges.all(account);
        return new AccountState(
                account.appId(),
                account.appSecret(),
                account.originalId(),
                account.name().orElse(null),
                account.server().orElse(null),
                menus.of(account).orElse(null),
                followers.states(account, ENTRIES_OF_A_FOLLOWER),
                all.subList(Math.max(0, all.size() - EXCHANGES_OF_AN_ACCOUNT), all.size()));
    }

    private void restore(AccountState state) {
        var account = new Account(state.appId(), state.appSecret(), state.originalId());
        account.rename(state.name());
        if (state.server() != null) {
            account.save(state.server());
        }
        accounts.add(account);
        if (state.menu() != null) {
            menus.restore(account, state.menu());
        }
        state.followers().forEach(it -> followers.restore(account, it));
        exchanges.restore(account, state.exchanges());
    }
}
