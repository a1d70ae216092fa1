package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A follower came, left, scanned a code, or told us where it is. */
public sealed interface FollowerEvent extends ChannelEvent {
    /**
     * Someone followed.
     *
     * @param scene scene of the QR code that led here
     * @param eventKey as sent: the scene with its prefix, or what another way in left there
     */
    @JsonTypeName("followed")
    record Followed(
            @JsonUnwrapped Origin origin,
            @Nullable String scene,
            @Nullable String ticket,
            @Nullable String eventKey)
            implements FollowerEvent {}

    /** A follower left; every reader erases what it keeps about this person. */
    @JsonTypeName("unfollowed")
    record Unfollowed(@JsonUnwrapped Origin origin) implements FollowerEvent {}

    /** A follower scanned a QR code with a scene. */
    @JsonTypeName("scene-scanned")
    record SceneScanned(@JsonUnwrapped Origin origin, String scene, @Nullable String ticket)
            implements FollowerEvent {}

    /**
     * The client reported where it is, on entering the chat or every few seconds.
     *
     * @param precision metres
     */
    @JsonTypeName("location-reported")
    record LocationReported(
            @JsonUnwrapped Origin origin,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double precision)
            implements FollowerEvent {}
}
