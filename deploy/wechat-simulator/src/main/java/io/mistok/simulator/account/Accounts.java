package io.mistok.simulator.account;

import io.mistok.simulator.problem.ProblemException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** All official accounts, by AppID. */
@Component
public class Accounts {
    private final ConcurrentHashMap<String, Account> byAppId = new ConcurrentHashMap<>();

    void add(Account account) {
        if (byAppId.putIfAbsent(account.appId(), account) != null) {
            throw new ProblemException(
                    HttpStatus.CONFLICT,
                    "account-exists",
                    "There is an account with the AppID " + account.appId() + " already");
        }
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

    Collection<Account> all() {
        return byAppId.values().stream().sorted(Comparator.comparing(Account::appId)).toList();
    }

    void remove(String appId) {
        byAppId.remove(get(appId).appId());
    }
}
