package io.mistok.simulator.token;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Limits how often one account may force a new stable token. */
final class ForcedRefreshes {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private @Nullable Instant last;
    private int today;

    /** Whether this one counts; a refused one changes nothing. */
    boolean allow(Instant now, TokenProperties limits) {
        var previous = last;
        if (previous != null) {
            if (now.isBefore(previous.plus(limits.forcedPause()))) {
                return false;
            }
            today = day(previous).equals(day(now)) ? today : 0;
        }
        if (today >= limits.forcedDaily()) {
            return false;
        }
        last = now;
        today++;
        return true;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BEIJING);
    }
}
