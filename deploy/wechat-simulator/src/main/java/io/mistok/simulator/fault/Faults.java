package io.mistok.simulator.fault;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.PerAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The faults of each account, in the order in which they were given. */
@Component
public class Faults {
    private final PerAccount<List<Fault>> faults = new PerAccount<>(ArrayList::new);

    synchronized void replace(Account account, List<Fault> wanted) {
        var list = faults.of(account);
        list.clear();
        list.addAll(wanted);
    }

    synchronized List<Fault> list(Account account) {
        return List.copyOf(faults.of(account));
    }

    /** The first fault that concerns the call; it counts as used. */
    public synchronized Optional<Fault> take(Account account, String path) {
        var list = faults.of(account);
        for (int i = 0; i < list.size(); i++) {
            var fault = list.get(i);
            if (fault.concerns(path)) {
                list.set(i, fault.usedOnce());
                list.removeIf(Fault::usedUp);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }
}
