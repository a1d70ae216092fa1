package io.mistok.ingest.topic;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerProperties.class)
class TopicConfiguration {
    @Bean
    BrokerClients brokerClients(KafkaProperties kafka, BrokerProperties properties) {
        return new BrokerClients(kafka, properties.delivery());
    }

    @Bean
    TopicWriter topicWriter(BrokerClients clients) {
        return new TopicWriter(clients::producer);
    }

    @Bean
    TopicReaders topicReaders(BrokerClients clients) {
        return new TopicReaders(clients);
    }

    /** Its name is the one that {@code application.yaml} makes part of liveness. */
    @Bean
    HealthIndicator readersHealthIndicator(List<TopicReader> readers) {
        return new TopicReadersHealth(readers);
    }
}
