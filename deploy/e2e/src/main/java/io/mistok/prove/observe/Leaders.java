package io.mistok.prove.observe;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;

/** Who leads the event topic. */
public final class Leaders {
    private Leaders() {}

    /** The id of the broker that leads most of its partitions. */
    public static int busiest(String kafka) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            var topic =
                    admin.describeTopics(List.of(EventLog.TOPIC))
                            .allTopicNames()
                            .get()
                            .get(EventLog.TOPIC);
            return Objects.requireNonNull(topic).partitions().stream()
                    .map(partition -> partition.leader().id())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
