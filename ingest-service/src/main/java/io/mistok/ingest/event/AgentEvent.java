package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/** A customer-service agent talks with a follower. */
public sealed interface AgentEvent extends ChannelEvent {
    /** An agent took over. */
    @JsonTypeName("agent-session-opened")
    record AgentSessionOpened(@JsonUnwrapped Origin origin, String agent) implements AgentEvent {}

    /** The session ended. */
    @JsonTypeName("agent-session-closed")
    record AgentSessionClosed(
            @JsonUnwrapped Origin origin, String agent, @Nullable String closeType)
            implements AgentEvent {}

    /** One agent handed the follower to another. */
    @JsonTypeName("agent-session-transferred")
    record AgentSessionTransferred(@JsonUnwrapped Origin origin, String fromAgent, String toAgent)
            implements AgentEvent {}
}
