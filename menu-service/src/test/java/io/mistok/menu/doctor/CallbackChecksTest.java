package io.mistok.menu.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.mistok.menu.channel.ConnectedChannels.Connection;
import io.mistok.menu.inbox.CallbackSeen;
import io.mistok.menu.inbox.ChannelRecords;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CallbackChecksTest {

    private static final Instant EARLIER = Instant.parse("2026-12-05T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-05T10:00:00Z");
    private static final Connection CONNECTION =
            new Connection("gh_ours", "secure", "https://mistok.example/callback/wechat/ch_a");

    private final ChannelRecords records = mock();

    @Test
    void unreadTopicIsSaid() {
        assertThat(new CallbackChecks(records).run("ch_a", CONNECTION))
                .singleElement()
                .satisfies(check -> assertThat(check.fix()).contains("Kafka"));
    }

    @Test
    void missingCallbackTellsWhatToEnterWhere() {
        var check = callback(CallbackSeen.NEVER);

        assertThat(check.ok()).isFalse();
        assertThat(check.fix()).contains(CONNECTION.callbackUrl(), "secure", "console");
    }

    @Test
    void acceptedCallbackIsFine() {
        var called = callback(new CallbackSeen(EARLIER, LATER, EARLIER, "x", "gh_ours"));
        var verified = callback(new CallbackSeen(EARLIER, null, null, null, null));

        assertThat(called)
                .extracting(Check::ok, Check::code, Check::at)
                .containsExactly(true, "called", LATER);
        assertThat(verified)
                .extracting(Check::ok, Check::code, Check::at)
                .containsExactly(true, "verified", EARLIER);
    }

    @Test
    void laterRefusalIsNamedWithItsReason() {
        var check = callback(new CallbackSeen(EARLIER, EARLIER, LATER, "stale", "gh_ours"));

        assertThat(check.ok()).isFalse();
        assertThat(check.at()).isEqualTo(LATER);
        assertThat(check.detail()).contains("stale");
        assertThat(check.fix()).contains("token", "EncodingAESKey");
    }

    @Test
    void callbackOfAnotherAccountIsNoticed() {
        var seen = new CallbackSeen(null, LATER, null, null, "gh_theirs");

        assertThat(run(seen, 1).ok()).isFalse();
        assertThat(run(seen, 1).detail()).contains("gh_theirs", "gh_ours");
    }

    private Check callback(CallbackSeen seen) {
        return run(seen, 0);
    }

    private Check run(CallbackSeen seen, int index) {
        when(records.isRead()).thenReturn(true);
        when(records.callbacks("ch_a")).thenReturn(seen);
        return new CallbackChecks(records).run("ch_a", CONNECTION).get(index);
    }
}
