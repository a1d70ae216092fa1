package io.mistok.bench.curve;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.roaringbitmap.RoaringBitmap;

/** Writes buckets of one channel in the form of stats-service, whose answers are then compared. */
final class BucketStore implements AutoCloseable {
    private static final int AT_ONCE = 2_000;
    private static final String INCARNATION = "bench";
    private static final InsertManyOptions UNORDERED = new InsertManyOptions().ordered(false);

    private final MongoClient client;
    private final MongoDatabase database;
    private final String channelId;
    private final MongoCollection<Document> buckets;
    private final List<Document> waiting = new ArrayList<>();
    private long written;

    /**
     * For one channel.
     *
     * @param uri with the name of the database
     */
    BucketStore(String uri, String channelId) {
        this.client = MongoClients.create(uri);
        this.database = client.getDatabase(uri.substring(uri.lastIndexOf('/') + 1));
        this.channelId = channelId;
        this.buckets = database.getCollection("buckets");
    }

    /** What the channel has ever counted: stats-service asks for no other measure. */
    void register(List<String> measures) {
        database.getCollection("measures")
                .replaceOne(
                        new Document("_id", channelId),
                        new Document("_id", channelId).append("names", measures),
                        new ReplaceOptions().upsert(true));
    }

    /** Keeps some back, since many at once are written faster; {@link #flush} ends that. */
    void write(List<Past.Bucket> some) {
        some.stream().map(this::document).forEach(waiting::add);
        if (waiting.size() >= AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (!waiting.isEmpty()) {
            buckets.insertMany(waiting, UNORDERED);
            written += waiting.size();
            waiting.clear();
        }
    }

    /** Buckets written so far. */
    long written() {
        return written;
    }

    private Document document(Past.Bucket bucket) {
        var id =
                "%s|%s|%s|%010d|%s-%d"
                        .formatted(
                                channelId,
                                bucket.granularity(),
                                bucket.measure(),
                                bucket.startSecond(),
                                INCARNATION,
                                bucket.partition());
        return new Document("_id", id)
                .append("channel", channelId)
                .append("granularity", bucket.granularity())
                .append("key", bucket.measure())
                .append("start", Date.from(Instant.ofEpochSecond(bucket.startSecond())))
                .append("topic", INCARNATION)
                .append("partition", bucket.partition())
                .append("first", 0L)
                .append("off", bucket.total())
                .append("total", bucket.total())
                .append("users", binary(bucket.users()));
    }

    private static Binary binary(RoaringBitmap users) {
        users.runOptimize();
        var bytes = ByteBuffer.allocate(users.serializedSizeInBytes());
        users.serialize(bytes);
        return new Binary(bytes.array());
    }

    @Override
    public void close() {
        client.close();
    }
}
