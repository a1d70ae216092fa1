package io.mistok.ingest.topic;

/** A topic cannot be read now. */
public final class TopicUnavailableException extends RuntimeException {
    public TopicUnavailableException(String topic, Throwable cause) {
        super("Topic " + topic + " cannot be read", cause);
    }
}
