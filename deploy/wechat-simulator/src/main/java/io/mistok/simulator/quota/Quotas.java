package io.mistok.simulator.quota;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.account.PerAccount;
import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts calls by account, path and day; a day begins at midnight in Beijing. */
@Component
public class Quotas {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final QuotaProperties properties;
    private final Clock clock;
    private final PerAccount<Counters> counters = new PerAccount<>(Counters::new);

    Quotas(QuotaProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Counts one call.
     *
     * @throws RefusedException 45009 if the calls of this day are used up
     */
    public void count(Account account, String path) {
        if (counters.of(account).count(today(), path) > properties.limit(path)) {
            throw new RefusedException(ErrorCode.DAILY_QUOTA);
        }
    }

    /**
     * Forgets what the account has used today.
     *
     * @throws RefusedException 48006 if this month's clears are used up
     */
    void clear(Account account) {
        if (!counters.of(account).clear(YearMonth.from(today()), properties.clears())) {
            throw new RefusedException(ErrorCode.CLEARS_USED_UP);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BEIJING);
    }

    private static final class Counters {
        private final Map<String, Integer> calls = new HashMap<>();
        private @Nullable LocalDate day;
        private @Nullable YearMonth month;
        private int clears;

        synchronized int count(LocalDate today, String path) {
            if (!today.equals(day)) {
                day = today;
                calls.clear();
            }
            return calls.merge(path, 1, Integer::sum);
        }

        synchronized boolean clear(YearMonth now, int limit) {
            if (!now.equals(month)) {
                month = now;
                clears = 0;
            }
            if (clears == limit) {
                return false;
            }
            clears++;
            calls.clear();
            return true;
        }
    }
}
