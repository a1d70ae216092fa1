package io.mistok.simulator.menu;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.PerAccount;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The live menu of each account. */
@Component
public class Menus {
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(433_418_370L);
    private final PerAccount<AtomicReference<@Nullable LiveMenu>> live =
            new PerAccount<>(AtomicReference::new);

    Menus(Clock clock) {
        this.clock = clock;
    }

    void replace(Account account, JsonNode buttons) {
        live.of(account)
                .set(new LiveMenu(ids.incrementAndGet(), clock.instant(), buttons.deepCopy()));
    }

    void delete(Account account) {
        live.of(account).set(null);
    }

    public Optional<LiveMenu> of(Account account) {
        return Optional.ofNullable(live.of(account).get());
    }
}
