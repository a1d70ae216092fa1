package io.mistok.ingest.topic;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.ingest.observation.Spans;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerProperties.class)
class TopicConfiguration {
    /** How long many records together may take. */
    private static final Duration STRETCH = Duration.ofSeconds(20);

    /**
     * @param servers asked for by itself: left to Spring Boot's binding, a missing one would become
     *     an address that nobody meant
     */
    @Bean
    BrokerClients brokerClients(
            @Value("${spring.kafka.bootstrap-servers}") String servers,
            KafkaProperties kafka,
            BrokerProperties properties) {
        return new BrokerClients(servers, kafka, properties.delivery());
    }

    @Bean
    TopicWriter topicWriter(BrokerClients clients) {
        return new TopicWriter(clients::producer);
    }

    @Bean
    OrderedWriter orderedWriter(BrokerClients clients) {
        return new OrderedWriter(() -> clients.patientProducer(STRETCH.multipliedBy(3)), STRETCH);
    }

    @Bean
    TopicReaders topicReaders(BrokerClients clients, MeterRegistry meters, Spans spans) {
        return new TopicReaders(clients, meters, spans);
    }

    /** Its name is the one that {@code application.yaml} makes part of liveness. */
    @Bean
    HealthIndicator readersHealthIndicator(List<TopicReader> readers) {
        return new TopicReadersHealth(readers);
    }
}
