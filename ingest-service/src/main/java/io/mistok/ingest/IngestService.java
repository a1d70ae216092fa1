package io.mistok.ingest;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Callbacks in, events out. */
@SpringBootApplication(proxyBeanMethods = false)
class IngestService {
    public static void main(String[] arguments) {
        SpringApplication.run(IngestService.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
