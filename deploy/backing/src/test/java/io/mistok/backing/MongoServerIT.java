package io.mistok.backing;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoServerIT {
    @TempDir private Path folder;

    @Test
    void documentSurvivesARestartOfTheServer() {
        try (var server = MongoServer.start(folder, 0)) {
            write(server.address());
        }
        try (var server = MongoServer.start(folder, 0)) {
            assertThat(total(server.address())).isEqualTo(2);
        }
    }

    @Test
    void acknowledgedDocumentIsInTheFileBeforeTheServerStops() throws Exception {
        var killed = folder.resolve("killed");
        try (var server = MongoServer.start(folder, 0)) {
            write(server.address());
            Files.createDirectories(killed);
            Files.copy(folder.resolve("documents.mv"), killed.resolve("documents.mv"));
        }
        try (var server = MongoServer.start(killed, 0)) {
            assertThat(total(server.address())).isEqualTo(2);
        }
    }

    @Test
    void eachTestGetsADatabaseOfItsOwn() {
        assertThat(Backing.mongo("stats")).isNotEqualTo(Backing.mongo("stats"));
    }

    private static void write(String address) {
        try (var client = MongoClients.create(address)) {
            var buckets = client.getDatabase("stats").getCollection("buckets");
            buckets.insertOne(new Document("_id", "a").append("total", 1));
            buckets.updateOne(eq("a"), Updates.inc("total", 1));
        }
    }

    private static int total(String address) {
        try (var client = MongoClients.create(address)) {
            var buckets = client.getDatabase("stats").getCollection("buckets");
            return buckets.find(eq("a")).first().getInteger("total");
        }
    }
}
