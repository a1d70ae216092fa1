package io.mistok.menu.storage;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Not while the context starts, where a missing database would end it: see StorageStart. */
    @Bean
    FlywayMigrationStrategy migrateLater() {
        return _ -> {};
    }

    @Bean
    WebMvcConfigurer gateBeforeTheApi(StorageGate gate) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate).addPathPatterns("/api/**");
            }
        };
    }
}
