package io.mistok.reply.wechat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What to do about an error code; whatever is not listed is refused for good.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/doc/offiaccount/Getting_Started/Global_Return_Code.html">
 *     Return codes</a>
 */
enum Reaction {
    /** Fetch the current token and repeat once. */
    RENEW_TOKEN,
    /** The platform is busy: try again soon, three times at most. */
    BACK_OFF,
    /** Called too often in this minute. */
    WAIT_A_MINUTE,
    /** The day's quota is used up; days end in Beijing. */
    WAIT_A_DAY,
    GIVE_UP;

    private static final Set<Integer> TOKEN = Set.of(40001, 40014, 42001);
    private static final Set<Integer> BUSY = Set.of(-1, 61450);
    private static final int MINUTE_LIMIT = 45011;
    private static final int DAY_LIMIT = 45009;
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    static Reaction to(int errcode) {
        if (TOKEN.contains(errcode)) {
            return RENEW_TOKEN;
        }
        if (BUSY.contains(errcode)) {
            return BACK_OFF;
        }
        return switch (errcode) {
            case MINUTE_LIMIT -> WAIT_A_MINUTE;
            case DAY_LIMIT -> WAIT_A_DAY;
            default -> GIVE_UP;
        };
    }

    static Instant nextDay(Instant now) {
        return LocalDate.ofInstant(now, BEIJING).plusDays(1).atStartOfDay(BEIJING).toInstant();
    }
}
