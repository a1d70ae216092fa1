package io.mistok.simulator.follower;

import static io.mistok.simulator.follower.ReplyWindows.Verdict.ALLOWED;
import static io.mistok.simulator.follower.ReplyWindows.Verdict.CLOSED;
import static io.mistok.simulator.follower.ReplyWindows.Verdict.USED_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplyWindowsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private final WindowProperties official = new WindowProperties(Map.of());
    private final ReplyWindows windows = new ReplyWindows();

    @Test
    void nothingIsOpenBeforeTheFollowerActs() {
        assertThat(windows.take(NOW)).isEqualTo(CLOSED);
    }

    @Test
    void aTapAllowsThreeMessagesInOneMinute() {
        open(Trigger.MENU_TAP);
        for (int i = 0; i < 3; i++) {
            assertThat(windows.take(NOW.plusSeconds(59))).isEqualTo(ALLOWED);
        }
        assertThat(windows.take(NOW.plusSeconds(59))).isEqualTo(USED_UP);
        assertThat(windows.take(NOW.plusSeconds(60))).isEqualTo(CLOSED);
    }

    @Test
    void aMessageAllowsFiveInTwoDays() {
        open(Trigger.MESSAGE);
        var later = NOW.plus(Duration.ofDays(2)).minusMillis(1);
        for (int i = 0; i < 5; i++) {
            assertThat(windows.take(later)).isEqualTo(ALLOWED);
        }
        assertThat(windows.take(later)).isEqualTo(USED_UP);
    }

    @Test
    void theSameTriggerFillsUpAndDoesNotAdd() {
        open(Trigger.FOLLOW);
        open(Trigger.FOLLOW);
        for (int i = 0; i < 3; i++) {
            assertThat(windows.take(NOW)).isEqualTo(ALLOWED);
        }
        assertThat(windows.take(NOW)).isEqualTo(USED_UP);
    }

    @Test
    void aTapDoesNotCloseTheWindowOfAMessage() {
        open(Trigger.MESSAGE);
        open(Trigger.MENU_TAP);
        assertThat(windows.take(NOW.plusSeconds(61))).isEqualTo(ALLOWED);
    }

    @Test
    void whoLeavesClosesAll() {
        open(Trigger.MESSAGE);
        windows.close();
        assertThat(windows.take(NOW)).isEqualTo(CLOSED);
    }

    private void open(Trigger trigger) {
        windows.open(trigger, official.of(trigger), NOW);
    }
}
