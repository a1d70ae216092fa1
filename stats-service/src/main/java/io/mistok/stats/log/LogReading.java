package io.mistok.stats.log;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.kafka.core.ConsumerFactory;

/** One pass over a part of one partition, without a consumer group. */
class LogReading implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int FRUITLESS_POLLS = 80;

    private final org.apache.kafka.clients.consumer.Consumer<?, ?> consumer;
    private final TopicPartition partition;

    LogReading(ConsumerFactory<?, ?> consumers, TopicPartition partition) {
        var properties = new Properties();
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        this.consumer = consumers.createConsumer(null, "stats-log", null, properties);
        this.partition = partition;
    }

    void read(long from, long until, Consumer<LoggedRecord> reader) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        var fruitless = 0;
        while (consumer.position(partition) < until) {
            var records = consumer.poll(POLL).records(partition);
            fruitless = records.isEmpty() ? fruitless + 1 : 0;
            if (fruitless > FRUITLESS_POLLS) {
                throw new LogUnavailableException("The broker sent nothing for too long");
            }
            records.stream()
                    .filter(one -> one.offset() < until)
                    .forEach(one -> reader.accept(logged(one)));
        }
    }

    private static LoggedRecord logged(ConsumerRecord<?, ?> read) {
        return new LoggedRecord(
                read.offset(), read.timestamp(), (byte[]) read.value(), LoggedRecord.isAgain(read));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
