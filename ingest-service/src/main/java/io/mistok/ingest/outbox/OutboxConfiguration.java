package io.mistok.ingest.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.ingest.observation.Spans;
import io.mistok.ingest.spool.Spool;
import io.mistok.ingest.spool.SpoolMetrics;
import io.mistok.ingest.spool.SpoolProperties;
import io.mistok.ingest.topic.OrderedWriter;
import io.mistok.ingest.topic.TopicReaders;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpoolProperties.class)
class OutboxConfiguration {
    @Bean
    EventOutbox eventOutbox(
            TopicWriter writer, ObjectProvider<Spool> spool, MeterRegistry meters, Spans spans) {
        var given = spool.getIfAvailable();
        if (given == null) {
            SpoolMetrics.none(meters);
        }
        return new EventOutbox(writer, new AttemptCounts(), given, spans);
    }

    @Bean
    @Conditional(FolderIsGiven.class)
    Spool spool(
            SpoolProperties properties,
            OrderedWriter writer,
            TopicReaders readers,
            Clock clock,
            MeterRegistry meters) {
        var topic = new KafkaEventTopic(writer, readers.pastOf(EventOutbox.TOPIC));
        return Spool.open(properties, topic, clock, meters);
    }

    static final class FolderIsGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var folder = context.getEnvironment().getProperty("mistok.ingest.spool.folder");
            return StringUtils.hasText(folder);
        }
    }
}
