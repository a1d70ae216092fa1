package io.mistok.reply.storage;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves the migration to {@link Database}: at start nobody may wait for MySQL. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    FlywayMigrationStrategy migrateWhenThere() {
        return _ -> {};
    }
}
