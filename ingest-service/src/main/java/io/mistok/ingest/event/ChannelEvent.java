package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** What a callback told us, one flat object with its type first. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface ChannelEvent
        permits MessageEvent,
                FollowerEvent,
                MenuEvent,
                JobEvent,
                SubscriptionEvent,
                AgentEvent,
                AccountEvent,
                Unrecognised,
                GaveUp {

    /** What every event has. */
    @JsonUnwrapped
    Origin origin();

    /** The name of its type in the contract. */
    default String kind() {
        return getClass().getAnnotation(JsonTypeName.class).value();
    }

    /** Whether the platform shows a passive reply to it, so that a connection waits for one. */
    default boolean replyable() {
        return switch (this) {
            case MessageEvent _ -> true;
            case FollowerEvent.Followed _, FollowerEvent.SceneScanned _ -> true;
            case FollowerEvent.Unfollowed _, FollowerEvent.LocationReported _ -> false;
            case MenuEvent.MenuButtonClicked _, MenuEvent.MenuCodeScanned _ -> true;
            case MenuEvent.MenuPicturesSent _, MenuEvent.MenuLocationSelected _ -> true;
            case MenuEvent.MenuLinkOpened _, MenuEvent.MenuMiniProgramOpened _ -> false;
            case JobEvent _, SubscriptionEvent _, AgentEvent _, AccountEvent _ -> false;
            case Unrecognised _, GaveUp _ -> false;
        };
    }
}
