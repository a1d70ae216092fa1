package io.mistok.simulator.account;

import io.mistok.simulator.problem.ProblemException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** All official accounts, by AppID. */
@Component
public class Accounts {
    private final ConcurrentHashMap<String, Account> byAppId = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher happenings;

    Accounts(ApplicationEventPublisher happenings) {
        this.happenings = happenings;
    }

    /**
     * Takes an account in.
     *
     * @throws ProblemException 409 if there is one with this AppID
     */
    public void add(Account account) {
        if (byAppId.putIfAbsent(account.appId(), account) != null) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "account-exists",
                    "There is an account with the AppID " + account.appId() + " already");
        }
        changed(account);
    }

    public Optional<Account> find(String appId) {
        return Optional.ofNullable(byAppId.get(appId));
    }

    /**
     * The account with this AppID.
     *
     * @throws ProblemException 404 if there is none
     */
    public Account get(String appId) {
        return find(appId)
                .orElseThrow(() ->
                        new ProblemException(
                                HttpStatus.NOT_FOUND,
                                "account-not-found",
                                "There is no account with the AppID " + appId));
    }

    /** Whether this very account is still there. */
    public boolean has(Account account) {
        return byAppId.get(account.appId()) == account;
    }

    public Collection<Account> all() {
        return byAppId.values().stream().sorted(Comparator.comparing(Account::appId)).toList();
    }

    public void remove(String appId) {
        var account = get(appId);
        byAppId.remove(appId);
        changed(account);
    }

    /** Tells everybody that this account is not what it was. */
    public void changed(Account account) {
        happenings.publishEvent(Happening.of(account, Happening.Kind.ACCOUNT));
    }
}
