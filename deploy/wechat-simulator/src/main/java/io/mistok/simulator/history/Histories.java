package io.mistok.simulator.history;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Accounts;
import io.mistok.simulator.account.Happening;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.menu.Menus;
import io.mistok.simulator.phone.PastCallbacks;
import io.mistok.simulator.problem.ProblemException;
import java.time.Clock;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The histories of all accounts, one at a time for each. */
@Component
class Histories {
    private final Accounts accounts;
    private final Menus menus;
    private final Teller teller;
    private final HistoryProperties properties;
    private final ApplicationEventPublisher happenings;
    private final RandomGenerator random;
    private final Clock clock;
    private final PerAccount<AtomicReference<@Nullable HistoryRun>> runs =
            new PerAccount<>(AtomicReference::new);

    Histories(
            Accounts accounts,
            Menus menus,
            Teller teller,
            HistoryProperties properties,
            ApplicationEventPublisher happenings,
            RandomGenerator random,
            Clock clock) {
        this.accounts = accounts;
        this.menus = menus;
        this.teller = teller;
        this.properties = properties;
        this.happenings = happenings;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Begins to tell a history.
     *
     * @throws ProblemException 409 without a server or a menu, or while another one is told
     */
    HistoryStatus begin(Account account, HistoryRequest wanted) {
        refuseIf(account.server().isEmpty(), "no-server", "Save the account's server first");
        var run = run(account, wanted);
        var last = runs.of(account).get();
        refuseIf(
                (last != null && last.isRunning()) || !runs.of(account).compareAndSet(last, run),
                "history-running",
                "A history of this account is being told: wait for its end, or stop it");
        run.begin();
        return run.status();
    }

    HistoryStatus status(Account account) {
        var run = runs.of(account).get();
        return run == null ? HistoryStatus.NONE : run.status();
    }

    void stop(Account account, String why) {
        var run = runs.of(account).get();
        if (run != null) {
            run.stop(why);
        }
    }

    @EventListener
    void stop(Happening happening) {
        var account = happening.account();
        if (happening.kind() == Happening.Kind.ACCOUNT && !accounts.has(account)) {
            stop(account, "the account was deleted");
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stopAll() {
        accounts.all().forEach(account -> stop(account, "the simulator was stopped"));
    }

    private HistoryRun run(Account account, HistoryRequest wanted) {
        var menu = menus.of(account).orElseThrow(Histories::noMenu);
        var buttons = PastCallbacks.buttons(menu);
        if (buttons.isEmpty()) {
            throw noMenu();
        }
        return new HistoryRun(
                new Past(wanted, buttons, clock.instant(), random(wanted)).acts(),
                properties,
                act -> teller.tell(account, menu, act),
                status -> tellWatchers(account, status));
    }

    private void tellWatchers(Account account, HistoryStatus status) {
        happenings.publishEvent(new Happening(account, Happening.Kind.HISTORY, status));
    }

    private RandomGenerator random(HistoryRequest wanted) {
        return new Random(Objects.requireNonNullElseGet(wanted.seed(), random::nextLong));
    }

    private static ProblemException noMenu() {
        return refusal("no-menu", "This account has no menu with something to tap: publish one");
    }

    private static void refuseIf(boolean wrong, String name, String detail) {
        if (wrong) {
            throw refusal(name, detail);
        }
    }

    private static ProblemException refusal(String name, String detail) {
        return new ProblemException(HttpStatus.CONFLICT, name, detail);
    }
}
