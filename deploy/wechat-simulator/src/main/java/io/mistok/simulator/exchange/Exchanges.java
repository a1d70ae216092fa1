package io.mistok.simulator.exchange;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.Happening;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.callback.Delivery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The last exchanges of each account. */
@Component
public class Exchanges {
    private static final int KEPT = 2_000;

    private final Clock clock;
    private final ApplicationEventPublisher happenings;
    private final PerAccount<Log> logs = new PerAccount<>(Log::new);

    Exchanges(Clock clock, ApplicationEventPublisher happenings) {
        this.clock = clock;
        this.happenings = happenings;
    }

    public PastExchange begin(Account account, Callback callback) {
        return logs.of(account).add(callback, clock);
    }

    public PastExchange end(Account account, PastExchange begun, List<Delivery> deliveries) {
        var finished = begun.finished(deliveries);
        logs.of(account).replace(finished);
        happenings.publishEvent(
                Happening.of(account, Happening.Kind.EXCHANGE, begun.openId(), finished));
        return finished;
    }

    List<PastExchange> of(Account account, String openId) {
        return all(account).stream().filter(it -> it.openId().equals(openId)).toList();
    }

    Optional<PastExchange> find(Account account, String openId, long number) {
        return logs.of(account).find(number).filter(it -> it.openId().equals(openId));
    }

    /** In their order. */
    public List<PastExchange> all(Account account) {
        return logs.of(account).all();
    }

    /** Goes on after these. */
    public void restore(Account account, List<PastExchange> known) {
        known.forEach(logs.of(account)::restore);
    }

    private static final class Log {
        private final TreeMap<Long, PastExchange> exchanges = new TreeMap<>();
        private long count;

        synchronized PastExchange add(Callback callback, Clock clock) {
            var begun = PastExchange.begun(++count, callback, clock.instant());
            exchanges.put(begun.number(), begun);
            if (exchanges.size() > KEPT) {
                exchanges.pollFirstEntry();
            }
            return begun;
        }

        synchronized void restore(PastExchange known) {
            exchanges.put(known.number(), known);
            count = Math.max(count, known.number());
        }

        synchronized void replace(PastExchange finished) {
            exchanges.replace(finished.number(), finished);
        }

        synchronized Optional<PastExchange> find(long number) {
            return Optional.ofNullable(exchanges.get(number));
        }

        synchronized List<PastExchange> all() {
            return new ArrayList<>(exchanges.values());
        }
    }
}
