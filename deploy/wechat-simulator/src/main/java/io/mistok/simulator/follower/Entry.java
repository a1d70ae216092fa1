package io.mistok.simulator.follower;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a conversation.
 *
 * @param number counts the entries of this conversation, from 1
 * @param type of the message, or the name of the event
 */
public record Entry(
        long number, Instant at, EntryKind kind, String type, Map<String, Object> content) {}
