package io.mistok.ingest.answer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.ingest.outbox.EventOutbox;
import io.mistok.ingest.topic.TopicReader;
import io.mistok.ingest.topic.TopicReaders;
import io.mistok.ingest.topic.TopicSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerProperties.class)
class AnswerConfiguration {
    @Bean
    GivenAnswers givenAnswers() {
        return new GivenAnswers();
    }

    @Bean
    PendingReplies pendingReplies(GivenAnswers given, MeterRegistry meters) {
        var pending = new PendingReplies(given);
        Gauge.builder("mistok.reply.awaited", pending, PendingReplies::size).register(meters);
        return pending;
    }

    @Bean
    TopicReader decisionReader(
            TopicReaders readers,
            PendingReplies pending,
            MeterRegistry meters,
            AnswerProperties properties) {
        return readers.of(
                TopicSource.news(ReplyTopic.NAME, properties.replyPartition()),
                new ReplyTopic(pending, meters));
    }

    @Bean
    AnswerLadder answerLadder(
            EventOutbox outbox,
            PendingReplies pending,
            GivenAnswers given,
            TopicReader decisionReader,
            AnswerProperties properties) {
        return new AnswerLadder(outbox, pending, given, decisionReader, properties);
    }
}
