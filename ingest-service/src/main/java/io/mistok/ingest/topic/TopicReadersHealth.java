package io.mistok.ingest.topic;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down when a reader's thread has ended, which only a restart heals: part of liveness. A broker
 * that is away is no reason: it comes back, and meanwhile callbacks are held.
 */
final class TopicReadersHealth implements HealthIndicator {
    private final List<TopicReader> readers;

    TopicReadersHealth(List<TopicReader> readers) {
        this.readers = readers;
    }

    @Override
    public Health health() {
        var dead =
                readers.stream()
                        .filter(reader -> !reader.isAlive())
                        .map(TopicReader::topic)
                        .toList();
        return dead.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("not read any more", dead).build();
    }
}
