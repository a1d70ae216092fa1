package io.mistok.simulator.menu;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Happening;
import io.mistok.simulator.account.PerAccount;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The live menu of each account. */
@Component
public class Menus {
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(433_418_370L);
    private final PerAccount<AtomicReference<@Nullable LiveMenu>> live =
            new PerAccount<>(AtomicReference::new);

    private final ApplicationEventPublisher happenings;

    Menus(Clock clock, ApplicationEventPublisher happenings) {
        this.clock = clock;
        this.happenings = happenings;
    }

    void replace(Account account, JsonNode buttons) {
        set(account, new LiveMenu(ids.incrementAndGet(), clock.instant(), buttons.deepCopy()));
    }

    void delete(Account account) {
        set(account, null);
    }

    private void set(Account account, @Nullable LiveMenu menu) {
        live.of(account).set(menu);
        happenings.publishEvent(Happening.of(account, Happening.Kind.MENU));
    }

    /** The menu that was live before; the next one has a higher id. */
    public void restore(Account account, LiveMenu menu) {
        ids.accumulateAndGet(menu.menuId(), Math::max);
        set(account, menu);
    }

    public Optional<LiveMenu> of(Account account) {
        return Optional.ofNullable(live.of(account).get());
    }
}
