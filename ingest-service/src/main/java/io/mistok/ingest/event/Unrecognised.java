package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind that this release does not know, or a known one that lacks a field it must have.
 *
 * @param messageType {@code MsgType} as sent
 * @param event {@code Event} as sent
 * @param fields the whole body: text as strings, nested elements as maps, repeated ones as lists
 */
@JsonTypeName("unrecognised")
public record Unrecognised(
        @JsonUnwrapped Origin origin,
        String messageType,
        @Nullable String event,
        Map<String, Object> fields)
        implements ChannelEvent {}
