package io.mistok.ingest.translation;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.AgentEvent.AgentSessionClosed;
import io.mistok.ingest.event.AgentEvent.AgentSessionOpened;
import io.mistok.ingest.event.AgentEvent.AgentSessionTransferred;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.Origin;
import org.jspecify.annotations.Nullable;

/** Sessions of customer-service agents. */
final class AgentEvents {
    private AgentEvents() {}

    static @Nullable ChannelEvent translate(String event, Origin origin, Fields fields) {
        var agent = fields.text("KfAccount");
        return switch (event) {
            case "kf_create_session" ->
                    agent == null ? null : new AgentSessionOpened(origin, agent);
            case "kf_close_session" ->
                    agent == null
                            ? null
                            : new AgentSessionClosed(origin, agent, fields.text("CloseType"));
            case "kf_switch_session" ->
                    transferred(origin, fields.text("FromKfAccount"), fields.text("ToKfAccount"));
            default -> null;
        };
    }

    private static @Nullable ChannelEvent transferred(
            Origin origin, @Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new AgentSessionTransferred(origin, from, to);
    }
}
