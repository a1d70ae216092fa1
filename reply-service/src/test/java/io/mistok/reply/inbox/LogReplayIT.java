package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.backing.Backing;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

@NullUnmarked
class LogReplayIT {
    private static final String TOPIC = "messenger.event.v1";
    private static final int EVENTS = 5;
    private static final long BEYOND_THE_END = 1_000_000_000;

    private final World world = new World();
    private RunningService service;

    @BeforeEach
    void start() {
        service = RunningService.start(Backing.mySql("mistok_reply")).ready();
        String channel = world.channel();
        for (int i = 0; i < EVENTS; i++) {
            world.reply(world.deliver(Event.click(channel, "TODAY")));
        }
    }

    @AfterEach
    void stop() {
        service.close();
        world.close();
    }

    @Test
    void waitsForBrokersThatAreAway() {
        var replay = new AwayAtFirst(service);
        assertThat(eventsUpTo(BEYOND_THE_END, replay)).isGreaterThanOrEqualTo(EVENTS);
        assertThat(replay.opened).isGreaterThan(2);
    }

    @Test
    void aLogThatEndsBeforeThePositionIsReadToItsEnd() {
        assertThat(eventsUpTo(BEYOND_THE_END, service.bean(LogReplay.class)))
                .isGreaterThanOrEqualTo(EVENTS);
    }

    @Test
    void atTheBeginningOfALogNothingIsRemembered() {
        assertThat(eventsUpTo(0, service.bean(LogReplay.class))).isZero();
    }

    private int eventsUpTo(long position, LogReplay replay) {
        return IntStream.range(0, partitions())
                .map(it -> replay.upTo(new TopicPartition(TOPIC, it), () -> position).log().size())
                .sum();
    }

    private int partitions() {
        try (Consumer<byte[], byte[]> consumer = service.bean(LogReplay.class).open()) {
            return consumer.partitionsFor(TOPIC).size();
        }
    }

    /** Finds nobody at the address of its first consumer. */
    private static final class AwayAtFirst extends LogReplay {
        private int opened;

        AwayAtFirst(RunningService service) {
            super(
                    service.bean(KafkaProperties.class),
                    service.bean(EventInbox.class),
                    service.bean(InboxProperties.class),
                    service.bean(Clock.class));
        }

        @Override
        Consumer<byte[], byte[]> open() {
            return switch (opened++) {
                case 0 -> nobody();
                case 1 -> throw new KafkaException("No resolvable bootstrap urls");
                default -> super.open();
            };
        }

        private static Consumer<byte[], byte[]> nobody() {
            return new KafkaConsumer<>(
                    Map.of("bootstrap.servers", "127.0.0.1:1", "default.api.timeout.ms", 200),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
        }
    }
}
