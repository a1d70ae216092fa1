package io.mistok.reply.outbox;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The producer of decisions is built for speed: no lingering, one acknowledgement, and it neither
 * blocks nor retries for longer than somebody waits. What it loses is answered late.
 */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    private static final int SOMEBODY_WAITS_MS = 4_000;
    private static final int BLOCK_MS = 1_000;

    @Bean(destroyMethod = "close")
    Producer<byte[], byte[]> replyProducer(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "reply-service-decisions");
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        // Nothing waits while nothing is on its way; what comes meanwhile goes together.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.ACKS_CONFIG, "1");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, SOMEBODY_WAITS_MS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, SOMEBODY_WAITS_MS);
        return new KafkaProducer<>(settings);
    }
}
