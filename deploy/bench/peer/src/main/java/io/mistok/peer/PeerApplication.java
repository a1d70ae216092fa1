package io.mistok.peer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program. */
@SpringBootApplication
@ConfigurationPropertiesScan
class PeerApplication {
    static void main(String[] arguments) {
        SpringApplication.run(PeerApplication.class, arguments);
    }
}
