package io.mistok.reply.preview;

import io.mistok.reply.content.Limits;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.input.Input;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes an event of what an admin wants to try: by the topic's names or by short ones. */
@Component
class PreviewReader {
    private static final String EVENT_ID = "preview";
    private static final int MAX_TEXT = 4096;

    private final Moments moments;

    PreviewReader(Moments moments) {
        this.moments = moments;
    }

    ChannelEvent read(Input input, String channelId) {
        input.only("event", "at");
        Instant at = moments.inBody(input, "at");
        Input event = input.required("event");
        return event == null ? nothing("", channelId, at) : event(event, channelId, at);
    }

    /** The event itself, as it would have happened at that moment. */
    static ChannelEvent event(Input input, String channelId, Instant at) {
        input.only("type", "text", "key", "scene");
        String type = input.text("type", Limits.TITLE).toLowerCase(Locale.ROOT);
        OpenId openId = follower();
        return switch (type) {
            case "text-received", "text", "message" ->
                    new ChannelEvent.TextReceived(
                            "text-received",
                            EVENT_ID,
                            channelId,
                            openId,
                            at,
                            input.text("text", MAX_TEXT),
                            null);
            case "voice-received", "voice" ->
                    new ChannelEvent.VoiceReceived(
                            "voice-received",
                            EVENT_ID,
                            channelId,
                            openId,
                            at,
                            input.optionalText("text", MAX_TEXT));
            case "image-received",
                    "image",
                    "video-received",
                    "video",
                    "short-video-received",
                    "location-received",
                    "location",
                    "link-received",
                    "link",
                    "file-received",
                    "mini-program-page-received" ->
                    new ChannelEvent.OtherMessage(type, EVENT_ID, channelId, openId, at);
            case "menu-button-clicked", "click" ->
                    new ChannelEvent.MenuButtonClicked(
                            "menu-button-clicked",
                            EVENT_ID,
                            channelId,
                            openId,
                            at,
                            input.text("key", Limits.KEY));
            case "menu-code-scanned", "menu-pictures-sent", "menu-location-selected" ->
                    new ChannelEvent.MenuToolUsed(
                            type,
                            EVENT_ID,
                            channelId,
                            openId,
                            at,
                            input.text("key", Limits.KEY),
                            type.equals("menu-code-scanned"));
            case "followed", "subscribe" ->
                    new ChannelEvent.Followed(
                            "followed",
                            EVENT_ID,
                            channelId,
                            openId,
                            at,
                            input.optionalText("scene", Limits.KEY));
            case "scene-scanned", "scan" ->
                    new ChannelEvent.SceneScanned(
                            "scene-scanned",
                            EVENT_ID,
                            channelId,
                            openId,
                            at,
                            input.text("scene", Limits.KEY));
            default -> refused(input, type, channelId, at);
        };
    }

    private static ChannelEvent refused(Input input, String type, String channelId, Instant at) {
        if (!type.isEmpty()) {
            input.refuse(
                    "type must be one of text-received, voice-received, image-received,"
                            + " video-received, location-received, link-received, file-received,"
                            + " menu-button-clicked, menu-code-scanned, menu-pictures-sent,"
                            + " menu-location-selected, followed, scene-scanned");
        }
        return nothing(type, channelId, at);
    }

    private static ChannelEvent nothing(String type, String channelId, Instant at) {
        return new ChannelEvent.Other(type, EVENT_ID, channelId, follower(), at);
    }

    /** Nobody: what depends on a person is shown with a stand-in. */
    private static OpenId follower() {
        return new OpenId("oPreview");
    }
}
