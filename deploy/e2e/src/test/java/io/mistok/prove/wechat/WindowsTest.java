package io.mistok.prove.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Identity;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static final long NOW = 1_700_000_000_000L;
    private final Windows windows = new Windows();

    @Test
    void aTapOpensAMinuteForThreeMessages() {
        windows.opened(event(Action.CLICK), NOW);
        assertThat(windows.use("ch", "anna", NOW + 59_000)).isTrue();
        assertThat(windows.use("ch", "anna", NOW + 59_000)).isTrue();
        assertThat(windows.use("ch", "anna", NOW + 59_000)).isTrue();
        assertThat(windows.use("ch", "anna", NOW + 59_000)).isFalse();
    }

    @Test
    void aMinuteLaterItIsClosed() {
        windows.opened(event(Action.CLICK), NOW);
        assertThat(windows.use("ch", "anna", NOW + 60_001)).isFalse();
    }

    @Test
    void aMessageOpensTwoDays() {
        windows.opened(event(Action.TEXT), NOW);
        assertThat(windows.use("ch", "anna", NOW + 47 * 3_600_000L)).isTrue();
    }

    @Test
    void whatIsNotAnsweredOpensNothing() {
        windows.opened(event(Action.VIEW), NOW);
        assertThat(windows.use("ch", "anna", NOW)).isFalse();
    }

    @Test
    void aFollowerOfAnotherChannelIsSomebodyElse() {
        windows.opened(event(Action.CLICK), NOW);
        assertThat(windows.use("other", "anna", NOW)).isFalse();
    }

    private static Identity event(Action action) {
        return new Identity("ch", "anna", NOW / 1000, action, "");
    }
}
