package io.mistok.ingest.outbox;

import io.mistok.ingest.topic.TopicWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {
    @Bean
    EventOutbox eventOutbox(TopicWriter writer) {
        return new EventOutbox(writer, new AttemptCounts());
    }
}
