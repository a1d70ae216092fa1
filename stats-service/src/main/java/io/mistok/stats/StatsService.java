package io.mistok.stats;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class StatsService {
    public static void main(String[] arguments) {
        SpringApplication.run(StatsService.class, arguments);
    }
}
