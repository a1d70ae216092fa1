package io.mistok.ingest.translation;

import static io.mistok.ingest.translation.Values.decimal;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.FollowerEvent.Followed;
import io.mistok.ingest.event.FollowerEvent.LocationReported;
import io.mistok.ingest.event.FollowerEvent.SceneScanned;
import io.mistok.ingest.event.FollowerEvent.Unfollowed;
import io.mistok.ingest.event.Origin;
import org.jspecify.annotations.Nullable;

/** Coming, leaving, scanning, and where the client is. */
final class FollowerEvents {
    private static final String SCENE = "qrscene_";

    private FollowerEvents() {}

    static @Nullable ChannelEvent translate(String event, Origin origin, Fields fields) {
        return switch (event) {
            case "subscribe" -> followed(origin, fields);
            case "unsubscribe" -> new Unfollowed(origin);
            case "scan" -> scanned(origin, fields);
            case "location" ->
                    new LocationReported(
                            origin,
                            decimal(fields.text("Latitude")),
                            decimal(fields.text("Longitude")),
                            decimal(fields.text("Precision")));
            default -> null;
        };
    }

    private static ChannelEvent followed(Origin origin, Fields fields) {
        var key = fields.text("EventKey");
        return new Followed(origin, sceneIn(key), fields.text("Ticket"), key);
    }

    /** The prefix goes once: a scene may itself begin like that. */
    private static @Nullable String sceneIn(@Nullable String key) {
        return key != null && key.startsWith(SCENE) && key.length() > SCENE.length()
                ? key.substring(SCENE.length())
                : null;
    }

    private static @Nullable ChannelEvent scanned(Origin origin, Fields fields) {
        var scene = fields.text("EventKey");
        return scene == null ? null : new SceneScanned(origin, scene, fields.text("Ticket"));
    }
}
