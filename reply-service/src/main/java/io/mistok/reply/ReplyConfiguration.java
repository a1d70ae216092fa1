package io.mistok.reply;

import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every package shares: the time. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class ReplyConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
