package io.mistok.reply.replay;

import io.mistok.reply.event.ChannelEvent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One event as all its records tell it, whichever of them could be read when they came. */
final class Story {
    private final Set<String> attempts = new HashSet<>();
    private final Set<String> givenUp = new HashSet<>();
    private @Nullable ChannelEvent event;
    private byte @Nullable [] json;
    private boolean left;

    void attempt(ChannelEvent event, byte[] json, String attemptId) {
        if (this.event == null) {
            this.event = event;
            this.json = json;
        }
        attempts.add(attemptId);
    }

    void gaveUp(String attemptId) {
        givenUp.add(attemptId);
    }

    void followerLeft() {
        left = true;
    }

    /** What happened; null when nobody waited for an answer to it. */
    @Nullable ChannelEvent event() {
        return left ? null : event;
    }

    /** What happened, as it stands on the topic. */
    byte @Nullable [] json() {
        return json;
    }

    /** Whether no connection that waited can have shown a reply. */
    boolean isUnanswered() {
        return givenUp.containsAll(attempts);
    }
}
