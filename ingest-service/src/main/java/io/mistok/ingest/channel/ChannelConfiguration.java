package io.mistok.ingest.channel;

import io.mistok.ingest.topic.TopicReader;
import io.mistok.ingest.topic.TopicReaders;
import io.mistok.ingest.topic.TopicSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ChannelProperties.class, SecretsProperties.class})
class ChannelConfiguration {
    @Bean
    Channels channels() {
        return new Channels();
    }

    @Bean
    TopicReader channelReader(
            TopicReaders readers, Channels channels, SecretsProperties properties) {
        var secrets = Secrets.from(properties.keysetFile());
        return readers.of(TopicSource.all(ChannelTopic.NAME), new ChannelTopic(channels, secrets));
    }

    @Bean
    ChannelDirectory channelDirectory(
            Channels channels, TopicReader channelReader, ChannelProperties properties) {
        return new ChannelDirectory(channels, channelReader, properties.patience());
    }
}
