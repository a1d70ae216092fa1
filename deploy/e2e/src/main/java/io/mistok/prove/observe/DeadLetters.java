package io.mistok.prove.observe;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What one reader of the event topic could not use. */
public final class DeadLetters {
    private final String group;
    private final TopicLog topic;
    private final Map<TopicPartition, Long> begin;

    /** One record that rests there, and how long after it was written. */
    public record Letter(String reason, double seconds) {}

    /** From now on. */
    public DeadLetters(String kafka, String group) {
        this.group = group;
        this.topic = new TopicLog(kafka, EventLog.TOPIC + "." + group + ".dlt");
        this.begin = topic.end();
    }

    public String group() {
        return group;
    }

    /** Those that came since. */
    public List<Letter> since() {
        var letters = new ArrayList<Letter>();
        topic.read(begin, record -> letters.add(letter(record)));
        return letters;
    }

    private static Letter letter(ConsumerRecord<String, byte[]> record) {
        var reason = header(record, "exception-message");
        var written = header(record, "original-timestamp");
        var at =
                written.length == Long.BYTES ? ByteBuffer.wrap(written).getLong() : number(written);
        return new Letter(
                new String(reason, StandardCharsets.UTF_8), (record.timestamp() - at) / 1000.0);
    }

    private static long number(byte[] text) {
        var digits = new String(text, StandardCharsets.US_ASCII);
        return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
    }

    /** The binder and the template name them {@code x-...} and {@code kafka_dlt-...}. */
    private static byte[] header(ConsumerRecord<String, byte[]> record, String name) {
        for (var header : record.headers()) {
            if (header.key().endsWith(name)) {
                return header.value();
            }
        }
        return new byte[0];
    }
}
