package io.mistok.stats.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RecentEventsTest {
    private final RecentEvents recent =
            new RecentEvents(new RepeatProperties(Duration.ofMinutes(2), Duration.ofMinutes(2)));

    @Test
    void sameIdWithinTheWindowIsARepeat() {
        var judgement = recent.begin();
        assertThat(judgement.isRepeat("a", 0)).isFalse();
        assertThat(judgement.isRepeat("a", 120_000)).isTrue();
        assertThat(judgement.isRepeat("b", 120_000)).isFalse();
    }

    @Test
    void sameIdAfterTheWindowIsAnotherEvent() {
        var judgement = recent.begin();
        judgement.isRepeat("a", 0);
        assertThat(judgement.isRepeat("a", 120_001)).isFalse();
    }

    @Test
    void stretchThatWasNotKeptIsJudgedTheSameAgain() {
        var failed = recent.begin();
        assertThat(failed.isRepeat("a", 0)).isFalse();
        assertThat(failed.isRepeat("a", 1)).isTrue();
        var again = recent.begin();
        assertThat(again.isRepeat("a", 0)).isFalse();
        assertThat(again.isRepeat("a", 1)).isTrue();
    }

    @Test
    void clockThatIsBehindChangesNothing() {
        var judgement = recent.begin();
        judgement.isRepeat("a", 100_000);
        judgement.keep();
        assertThat(recent.begin().isRepeat("a", 50_000)).isTrue();
    }

    @Test
    void oldIdsAreForgotten() {
        var first = recent.begin();
        first.isRepeat("a", 0);
        first.keep();
        var later = recent.begin();
        later.isRepeat("b", 240_001);
        later.keep();
        assertThat(recent.begin().isRepeat("a", 1)).isFalse();
    }
}
