package io.mistok.ingest.topic;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A record to write.
 *
 * @param value written as JSON, unless it is bytes, which are JSON already
 * @param headers names and ASCII values
 */
public record TopicRecord(String topic, String key, Object value, Map<String, String> headers) {
    ProducerRecord<String, byte[]> toKafka() {
        var kafka = new ProducerRecord<>(topic, key, TopicJson.write(value));
        headers.forEach((name, text) -> kafka.headers().add(name, text.getBytes(US_ASCII)));
        return kafka;
    }
}
