package io.mistok.reply.delivery;

import io.mistok.reply.event.ChannelEvent;

/** What opened the window in which the platform lets us write to a follower. */
public enum Trigger {
    MESSAGE,
    TAP,
    FOLLOW,
    SCAN;

    /** A tap on an entry of a menu message arrives as a text, but counts as a tap. */
    public static Trigger of(ChannelEvent event) {
        return switch (event) {
            case ChannelEvent.TextReceived it when it.menuEntryId() != null -> TAP;
            case ChannelEvent.Message _ -> MESSAGE;
            case ChannelEvent.Followed _ -> FOLLOW;
            case ChannelEvent.SceneScanned _ -> SCAN;
            case ChannelEvent.MenuButtonClicked _,
                    ChannelEvent.MenuToolUsed _,
                    ChannelEvent.Unfollowed _,
                    ChannelEvent.GaveUp _,
                    ChannelEvent.Other _ ->
                    TAP;
        };
    }
}
