package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.Backing;
import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

class DyingListenerIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** A release in which reading an event breaks the virtual machine. */
    @Configuration(proxyBeanMethods = false)
    static class Broken {
        @Bean
        @Primary
        EventReader brokenReader(JsonMapper json) {
            return new EventReader(json) {
                @Override
                public Event read(byte @Nullable [] value) {
                    throw new LinkageError("broken release");
                }
            };
        }
    }

    @Test
    void deadListenerFailsLivenessAndAnotherReplicaCountsItsEvents() {
        var database = Backing.mongo("dying");
        var channel = Publisher.channel("UTC");
        try (var broken = RunningService.start(database, Broken.class)) {
            for (var i = 0; i < 60; i++) {
                Publisher.publish(Publisher.click(channel, "follower-" + i, "HELP", NOON));
            }
            await().atMost(Duration.ofSeconds(40))
                    .until(() -> broken.get("/actuator/health/liveness").statusCode() == 503);
            await().until(() -> listenerAlive(broken) == 0);
        }
        try (var healthy = RunningService.start(database)) {
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(() ->
                            assertThat(total(healthy, channel)).as("events counted").isEqualTo(60));
            assertThat(listenerAlive(healthy)).isOne();
        }
    }

    private static double listenerAlive(RunningService service) {
        return service.bean(MeterRegistry.class)
                .get("mistok.listener.alive")
                .tag("topic", Topics.EVENTS)
                .gauge()
                .value();
    }

    private static int total(RunningService service, String channel) {
        return service.stats(channel, "clicks").path("total").asInt(-1);
    }
}
