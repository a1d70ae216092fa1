package io.mistok.menu;

import org.jspecify.annotations.NullUnmarked;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** A service that a test starts, and stops, when it wants. */
@NullUnmarked
final class StartedService {

    private StartedService() {}

    static ServletWebServerApplicationContext with(
            Keys keys, String url, String username, String password, String kafka) {
        var settings =
                new String[] {
                    "--server.port=0",
                    "--SPRING_DATASOURCE_URL=" + url,
                    "--SPRING_DATASOURCE_USERNAME=" + username,
                    "--SPRING_DATASOURCE_PASSWORD=" + password,
                    "--SPRING_KAFKA_BOOTSTRAP_SERVERS=" + kafka,
                    "--MISTOK_SECRETS_KEYSET_FILE=" + keys.keysetFile(),
                    "--MISTOK_INTERNAL_PUBLIC_KEY_FILE=" + keys.publicKeyFile(),
                    "--MISTOK_PUBLIC_URL=https://mistok.example",
                    "--mistok.outbox.retry-every=200ms",
                    "--mistok.storage.retry-every=200ms",
                    "--spring.kafka.consumer.properties.default.api.timeout.ms=2000",
                    "--logging.structured.format.console="
                };
        return (ServletWebServerApplicationContext)
                SpringApplication.run(MenuService.class, settings);
    }
}
