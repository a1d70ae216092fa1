package io.mistok.reply.decision;

import io.mistok.reply.channel.Channel;
import io.mistok.reply.content.Variables;
import io.mistok.reply.event.ChannelEvent;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The variables an event has. There is no nickname among them: the platform stopped telling it in
 * 2021, so {@code {{nickname}}} is always left out.
 */
public final class EventVariables {
    private EventVariables() {}

    public static Variables of(ChannelEvent event, Optional<Channel> channel) {
        ZoneId zone = channel.map(Channel::timeZone).orElse(ZoneOffset.UTC);
        LocalDateTime local = LocalDateTime.ofInstant(event.occurredAt(), zone);
        Map<String, String> values = new HashMap<>();
        values.put("openId", event.openId().value());
        values.put("channel", channel.map(Channel::name).orElse(""));
        values.put("date", local.toLocalDate().toString());
        values.put("time", local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        put(values, "key", key(event));
        put(values, "text", text(event));
        put(values, "scene", scene(event));
        return new Variables(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable String key(ChannelEvent event) {
        return switch (event) {
            case ChannelEvent.MenuButtonClicked it -> it.buttonKey();
            case ChannelEvent.MenuToolUsed it -> it.buttonKey();
            default -> null;
        };
    }

    private static @Nullable String text(ChannelEvent event) {
        return switch (event) {
            case ChannelEvent.TextReceived it -> it.text();
            case ChannelEvent.VoiceReceived it -> it.recognition();
            default -> null;
        };
    }

    private static @Nullable String scene(ChannelEvent event) {
        return switch (event) {
            case ChannelEvent.Followed it -> it.scene();
            case ChannelEvent.SceneScanned it -> it.scene();
            default -> null;
        };
    }
}
