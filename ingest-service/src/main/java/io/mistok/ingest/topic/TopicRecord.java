package io.mistok.ingest.topic;

import java.util.Map;

/**
 * A record to write.
 *
 * @param value written as JSON, unless it is bytes, which are JSON already
 * @param headers names and ASCII values
 */
public record TopicRecord(String topic, String key, Object value, Map<String, String> headers) {}
