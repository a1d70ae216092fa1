package io.mistok.reply.preview;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.ContentReader;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.input.Input;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which system is to be asked on trial, and about what. */
@Component
class TrialReader {
    private static final Content.External NOTHING = new Content.External("", null, null);

    private final ContentReader contents;
    private final Clock clock;

    TrialReader(ContentReader contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    TrialRequest read(Input input, String channelId) {
        input.only("content", "event");
        return new TrialRequest(
                external(input.required("content")), event(input.optional("event"), channelId));
    }

    private Content.External external(@Nullable Input content) {
        if (content == null) {
            return NOTHING;
        }
        int before = content.mistakes();
        if (contents.read(content) instanceof Content.External external) {
            return external;
        }
        if (content.mistakes() == before) {
            content.refuse("must be an external content: only a system can be tried");
        }
        return NOTHING;
    }

    private ChannelEvent event(@Nullable Input event, String channelId) {
        var now = clock.instant();
        return event == null
                ? new ChannelEvent.TextReceived(
                        "text-received",
                        "test",
                        channelId,
                        new OpenId("oPreview"),
                        now,
                        "hello",
                        null)
                : PreviewReader.event(event, channelId, now);
    }
}
