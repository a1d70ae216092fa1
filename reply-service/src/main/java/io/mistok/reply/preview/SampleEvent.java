package io.mistok.reply.preview;

import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.external.Question;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as it would stand on the topic, for a system that is asked on trial; {@code test} tells
 * it apart from a real one.
 */
final class SampleEvent {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleEvent() {}

    static Question question(ChannelEvent event) {
        var id = "test-" + UUID.randomUUID();
        var body = JSON.createObjectNode();
        body.put("type", event.type());
        body.put("eventId", id);
        body.put("channelId", event.channelId());
        body.put("openId", event.openId().value());
        body.put("occurredAt", event.occurredAt().toString());
        body.put("test", true);
        describe(event, body);
        return new Question(id, JSON.writeValueAsBytes(body));
    }

    private static void describe(ChannelEvent event, ObjectNode body) {
        switch (event) {
            case ChannelEvent.TextReceived it -> body.put("text", it.text());
            case ChannelEvent.VoiceReceived it -> put(body, "recognition", it.recognition());
            case ChannelEvent.MenuButtonClicked it -> body.put("buttonKey", it.buttonKey());
            case ChannelEvent.MenuToolUsed it -> body.put("buttonKey", it.buttonKey());
            case ChannelEvent.Followed it -> put(body, "scene", it.scene());
            case ChannelEvent.SceneScanned it -> body.put("scene", it.scene());
            case ChannelEvent.OtherMessage _,
                    ChannelEvent.Unfollowed _,
                    ChannelEvent.GaveUp _,
                    ChannelEvent.Other _ -> {
                // Nothing that would have to be made up.
            }
        }
    }

    private static void put(ObjectNode body, String name, @Nullable String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
