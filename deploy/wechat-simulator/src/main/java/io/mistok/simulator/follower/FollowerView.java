package io.mistok.simulator.follower;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the simulator's own API shows them.
 *
 * @param lastAt when something was last said in the conversation
 * @param windows how many messages the account may still send, and until when
 */
record FollowerView(
        String openId,
        String nickname,
        boolean following,
        boolean refusing,
        boolean sample,
        @Nullable Instant lastAt,
        List<OpenWindow> windows) {

    static FollowerView of(Follower follower, Instant now) {
        var entries = follower.conversation().entries();
        return new FollowerView(
                follower.openId(),
                follower.nickname(),
                follower.isFollowing(),
                follower.isRefusing(),
                follower.isSample(),
                entries.isEmpty() ? null : entries.getLast().at(),
                follower.windows().open(now));
    }
}
