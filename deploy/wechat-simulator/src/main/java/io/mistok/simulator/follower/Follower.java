package io.mistok.simulator.follower;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A person, as far as one account knows them. */
public final class Follower {
    private final String openId;
    private final Conversation conversation = new Conversation();
    private final ReplyWindows windows = new ReplyWindows();
    private volatile boolean following;
    private volatile boolean refusing;

    Follower(String openId) {
        this.openId = openId;
    }

    public String getOpenId() {
        return openId;
    }

    public boolean isFollowing() {
        return following;
    }

    /** Whether the follower refuses messages of the account. */
    public boolean isRefusing() {
        return refusing;
    }

    public void follow() {
        following = true;
    }

    public void leave() {
        following = false;
        windows.close();
    }

    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    @JsonIgnore
    public Conversation getConversation() {
        return conversation;
    }

    @JsonIgnore
    public ReplyWindows getWindows() {
        return windows;
    }
}
