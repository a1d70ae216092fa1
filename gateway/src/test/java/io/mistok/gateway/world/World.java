package io.mistok.gateway.world;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The services and the settings that all tests of the running gateway share. */
@TestConfiguration(proxyBeanMethods = false)
public class World {
    public static final String ADMIN = "admin";
    public static final String PASSWORD = "correct horse: Ключ";
    public static final FakeService INGEST = new FakeService();
    public static final FakeService MENU = new FakeService();
    public static final FakeService REPLY = new FakeService();
    public static final FakeService STATS = new FakeService();

    @Bean
    @Primary
    MovingClock movingClock() {
        return new MovingClock();
    }

    public static String asAdmin() {
        return Client.basic(ADMIN, PASSWORD);
    }

    public static void settings(DynamicPropertyRegistry registry) {
        registry.add("mistok.services.ingest", INGEST::address);
        registry.add("mistok.services.menu", MENU::address);
        registry.add("mistok.services.reply", REPLY::address);
        registry.add("mistok.services.stats", STATS::address);
        registry.add("mistok.internal.private-key-file", Keys.FILE::toString);
        registry.add("mistok.admin.username", () -> ADMIN);
        registry.add("mistok.admin.password", () -> PASSWORD);
    }

    public static void reset() {
        INGEST.reset();
        MENU.reset();
        REPLY.reset();
        STATS.reset();
    }
}
