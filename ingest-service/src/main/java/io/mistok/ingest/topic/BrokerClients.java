package io.mistok.ingest.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/**
 * Clients of the broker: security and the like as Spring Boot's properties say, the rest as a
 * callback of five seconds needs it.
 */
final class BrokerClients {
    private final Map<String, Object> producer;
    private final Map<String, Object> consumer;

    /**
     * @param servers addresses to begin with
     * @param delivery how long a record is worth delivering, from the moment it is handed over
     */
    BrokerClients(String servers, KafkaProperties properties, Duration delivery) {
        producer = new HashMap<>(properties.buildProducerProperties());
        producer.putAll(common(servers));
        producer.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest-service");
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // Nothing waits while nothing is on its way; what comes meanwhile goes together.
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        var millis = Math.toIntExact(delivery.toMillis());
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        // Twice within the delivery: a leader that died silently is left for the next one.
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis * 2 / 5);
        // Short: the writer asks again until its own deadline.
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 500);
        // Also the pause between two questions who leads: electing one takes most of the delivery.
        producer.put(ProducerConfig.RETRY_BACKOFF_MS_CONFIG, 50);
        producer.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 100);

        consumer = new HashMap<>(properties.buildConsumerProperties());
        consumer.putAll(common(servers));
        consumer.remove(ConsumerConfig.GROUP_ID_CONFIG);
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        consumer.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        consumer.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    }

    /** A broker that comes back is found within half a second, and nobody reads our JMX beans. */
    private static Map<String, Object> common(String servers) {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500,
                CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MS_CONFIG,
                1_000,
                CommonClientConfigs.SOCKET_CONNECTION_SETUP_TIMEOUT_MAX_MS_CONFIG,
                2_000,
                CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG,
                List.of());
    }

    Producer<String, byte[]> producer() {
        return new KafkaProducer<>(producer, new StringSerializer(), new ByteArraySerializer());
    }

    /**
     * A producer of its own.
     *
     * @param delivery how long it tries to deliver a record
     */
    Producer<String, byte[]> patientProducer(Duration delivery) {
        var settings = new HashMap<>(producer);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest-service-ordered");
        settings.put(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Math.toIntExact(delivery.toMillis()));
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    Consumer<String, byte[]> consumer(String name) {
        var settings = new HashMap<>(consumer);
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "ingest-service-" + name);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
