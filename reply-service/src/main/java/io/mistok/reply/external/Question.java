package io.mistok.reply.external;

/**
 * What an external system is asked.
 *
 * @param id of the event: a system that is asked twice can tell by it
 * @param json the event as it stands on the topic
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying it would cost for nothing
public record Question(String id, byte[] json) {}
