package io.mistok.ingest.callback;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.ingest.answer.AnswerLadder;
import io.mistok.ingest.answer.AnswerProperties;
import io.mistok.ingest.channel.CallbackSightings;
import io.mistok.ingest.channel.ChannelDirectory;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(CallbackProperties.class)
class CallbackConfiguration {
    @Bean
    InFlight inFlight(CallbackProperties properties) {
        return new InFlight(properties.placesInFlight());
    }

    @Bean
    CallbackBody callbackBody(CallbackProperties properties, AnswerProperties answer) {
        return new CallbackBody(properties.bodyLimit(), answer.passiveDeadline());
    }

    @Bean
    CallbackMetrics callbackMetrics(MeterRegistry meters, InFlight inFlight) {
        return new CallbackMetrics(meters, inFlight);
    }

    @Bean
    RefusalLog refusalLog() {
        return new RefusalLog(Ticker.systemTicker());
    }

    @Bean
    CallbackSightings callbackSightings(TopicWriter writer, AnswerProperties answer, Clock clock) {
        return new CallbackSightings(writer, answer.replyPartition(), clock);
    }

    @Bean
    CallbackChecks callbackChecks(CallbackProperties properties) {
        var nonces =
                new RepeatedNonces(
                        properties.replayWindow(),
                        properties.rememberedBodies(),
                        Ticker.systemTicker());
        return new CallbackChecks(nonces, properties.replayWindow());
    }

    @Bean
    CallbackHandler callbackHandler(
            ChannelDirectory directory,
            CallbackChecks checks,
            AnswerLadder ladder,
            CallbackSightings sightings,
            CallbackMetrics metrics,
            RefusalLog refusals,
            AnswerProperties answer,
            Clock clock) {
        return new CallbackHandler(
                new CallbackChannels(directory),
                checks,
                ladder,
                sightings,
                metrics,
                refusals,
                new CallbackResponses(clock),
                answer.hold());
    }

    @Bean
    WarmUp warmUp(
            CallbackProperties properties,
            TopicWriter writer,
            ChannelDirectory channels,
            Clock clock) {
        return new WarmUp(properties.warmUpRounds(), writer, channels, clock);
    }
}
