package io.mistok.menu;

import io.mistok.menu.storage.Migration;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class MenuService {

    public static void main(String[] arguments) {
        if (Arrays.asList(arguments).contains(Migration.COMMAND)) {
            Migration.run(System.getenv());
        } else {
            SpringApplication.run(MenuService.class, arguments);
        }
    }

    /** Whole milliseconds: what an answer says is what a later answer reads from the database. */
    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
