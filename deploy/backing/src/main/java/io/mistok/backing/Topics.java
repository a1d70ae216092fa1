package io.mistok.backing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The project's topics as they are on one machine, with as many copies as the broker makes of its
 * own accord. A cluster has more partitions.
 */
public final class Topics {
    private static final List<NewTopic> ALL =
            List.of(
                    kept("messenger.event.v1", 12, Duration.ofDays(3)),
                    // Segments are dropped whole, so a short memory needs short segments.
                    kept("messenger.reply.v1", 4, Duration.ofMinutes(10))
                            .configs(
                                    Map.of(
                                            "retention.ms", millis(Duration.ofMinutes(10)),
                                            "segment.ms", millis(Duration.ofMinutes(5)))),
                    topic("messenger.channel.v1", 1).configs(Map.of("cleanup.policy", "compact")),
                    kept("messenger.event.v1.reply-service.dlt", 3, Duration.ofDays(14)),
                    kept("messenger.event.v1.stats-service.dlt", 3, Duration.ofDays(14)));

    private Topics() {}

    /** How each of them is created. */
    public static List<NewTopic> all() {
        return ALL;
    }

    /** Creates what is missing and leaves alone what is there. */
    public static void createAt(String bootstrapServers) {
        var settings = new Properties();
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var admin = Admin.create(settings)) {
            for (var topic : admin.createTopics(ALL).values().entrySet()) {
                try {
                    topic.getValue().get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException(
                                "Topic "
                                        + topic.getKey()
                                        + " cannot be created at "
                                        + bootstrapServers,
                                failure.getCause());
                    }
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", interruption);
        }
    }

    private static NewTopic kept(String name, int partitions, Duration retention) {
        return topic(name, partitions).configs(Map.of("retention.ms", millis(retention)));
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }

    private static String millis(Duration duration) {
        return String.valueOf(duration.toMillis());
    }
}
