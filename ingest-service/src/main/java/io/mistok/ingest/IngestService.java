package io.mistok.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class IngestService {
    public static void main(String[] arguments) {
        SpringApplication.run(IngestService.class, arguments);
    }
}
