package io.mistok.backing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
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
    void fileThatTheLibraryWroteIsGoneOnWith() {
        var store = MVStore.open(folder.resolve("documents.mv").toString());
        var librarys = new de.bwaldvogel.mongo.MongoServer(new H2Backend(store));
        librarys.bind("127.0.0.1", 0);
        write("mongodb://127.0.0.1:" + librarys.getLocalAddress().getPort());
        librarys.shutdownNow();
        try (var server = MongoServer.start(folder, 0)) {
            assertThat(total(server.address())).isEqualTo(2);
            increment(server.address());
            assertThat(total(server.address())).isEqualTo(3);
        }
    }

    @Test
    void lostStorageIsToldToWhoeverStartedTheServer() {
        var told = new ConcurrentLinkedQueue<Exception>();
        var store = MVStore.open(folder.resolve("documents.mv").toString());
        try (var server = new MongoServer(store, Ports.LOOPBACK, 0, told::add)) {
            write(server.address());
            assertThat(told).isEmpty();
            var full = new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "disk full");
            assertThatThrownBy(() -> store.panic(full)).isSameAs(full);
            assertThatThrownBy(() -> increment(server.address()))
                    .isInstanceOf(MongoException.class);
            assertThat(told).contains(full);
        }
    }

    @Test
    void rangesOfIdsFindWhatLiesInThem() {
        try (var server = MongoServer.start(folder, 0);
                var client = MongoClients.create(server.address())) {
            var buckets = client.getDatabase("stats").getCollection("buckets");
            List.of("b", "a", "d", "c", "e")
                    .forEach(id -> buckets.insertOne(new Document("_id", id).append("off", 1L)));
            buckets.insertOne(new Document("_id", 7));
            assertThat(ids(buckets.find(and(gte("_id", "b"), lt("_id", "d")))))
                    .containsExactly("b", "c");
            assertThat(ids(buckets.find(or(eq("e"), and(gt("_id", "a"), lte("_id", "c"))))))
                    .containsExactly("b", "c", "e");
            var moved = Updates.set("off", 2L);
            assertThat(buckets.updateOne(and(eq("c"), eq("off", 1L)), moved).getModifiedCount())
                    .isOne();
            assertThat(buckets.updateOne(and(eq("c"), eq("off", 1L)), moved).getModifiedCount())
                    .isZero();
            assertThat(buckets.deleteMany(and(gte("_id", "c"), lt("_id", "z"))).getDeletedCount())
                    .isEqualTo(3);
        }
    }

    private static List<String> ids(FindIterable<Document> found) {
        return found.map(document -> document.getString("_id")).into(new ArrayList<>());
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

    private static void increment(String address) {
        try (var client = MongoClients.create(address)) {
            var buckets = client.getDatabase("stats").getCollection("buckets");
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
