package io.mistok.stats.storage;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ServerDescription;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether MongoDB is there: part of readiness, since nothing can be answered without it. */
@Component("storage")
class StorageHealthIndicator implements HealthIndicator {
    private final MongoClient client;
    private final MongoDatabase database;

    StorageHealthIndicator(MongoClient client, MongoDatabase database) {
        this.client = client;
        this.database = database;
    }

    /** Asks only a server that is known to be there, so that a probe never waits for one. */
    @Override
    public Health health() {
        var servers = client.getClusterDescription().getServerDescriptions();
        if (servers.stream().noneMatch(ServerDescription::isOk)) {
            return Health.down().withDetail("mongodb", "not reachable").build();
        }
        try {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException failure) {
            return Health.down().withDetail("mongodb", "does not answer").build();
        }
    }
}
