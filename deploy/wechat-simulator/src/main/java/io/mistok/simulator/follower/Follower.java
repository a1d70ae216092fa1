package io.mistok.simulator.follower;

import java.time.Instant;

/** A person, as far as one account knows them. */
public final class Follower {
    private final String openId;
    private final boolean sample;
    private final Conversation conversation = new Conversation();
    private final ReplyWindows windows = new ReplyWindows();
    private volatile String nickname;
    private volatile boolean following;
    private volatile boolean refusing;

    Follower(String openId, boolean sample) {
        this.openId = openId;
        this.sample = sample;
        this.nickname = Nicknames.of(openId);
    }

    public String openId() {
        return openId;
    }

    /** Whether this is nobody who ever taps anything now, but a person of a made-up history. */
    public boolean isSample() {
        return sample;
    }

    public String nickname() {
        return nickname;
    }

    public boolean isFollowing() {
        return following;
    }

    /** Whether the follower refuses messages of the account. */
    public boolean isRefusing() {
        return refusing;
    }

    public Conversation conversation() {
        return conversation;
    }

    public ReplyWindows windows() {
        return windows;
    }

    FollowerState state(int entries, Instant now) {
        var all = conversation.entries();
        return new FollowerState(
                openId,
                nickname,
                sample,
                following,
                refusing,
                windows.open(now),
                all.subList(Math.max(0, all.size() - entries), all.size()));
    }

    void restore(FollowerState state) {
        nickname = state.nickname();
        following = state.following();
        refusing = state.refusing();
        state.windows().forEach(windows::open);
        conversation.restore(state.entries());
    }

    void rename(String wanted) {
        nickname = wanted;
    }

    void follow(boolean follows) {
        following = follows;
        if (!follows) {
            windows.close();
        }
    }

    void refuse(boolean refuses) {
        refusing = refuses;
    }
}
