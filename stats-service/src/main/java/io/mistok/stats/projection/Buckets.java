package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import io.mistok.stats.storage.Duplicates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** The bucket documents. */
@Component
public class Buckets {
    /** So many ids or ranges go into one command. */
    private static final int AT_ONCE = 500;

    /** So few that a busy server has done them before we take it for gone. */
    private static final int WRITES_AT_ONCE = 250;

    private final MongoCollection<Document> stored;

    Buckets(MongoDatabase database) {
        this.stored = database.getCollection("buckets");
    }

    /** Reads every bucket of these measures that starts in the given time (end exclusive). */
    public void read(
            String channelId,
            Granularity granularity,
            Collection<Measure> measures,
            Instant from,
            Instant to,
            Consumer<Bucket> reader) {
        var ranges = new ArrayList<Bson>();
        for (var measure : measures) {
            ranges.add(
                    and(
                            gte("_id", BucketIds.start(channelId, granularity, measure, from)),
                            lt("_id", BucketIds.start(channelId, granularity, measure, to))));
        }
        for (var at = 0; at < ranges.size(); at += AT_ONCE) {
            stored.find(or(ranges.subList(at, Math.min(ranges.size(), at + AT_ONCE))))
                    .forEach(document -> reader.accept(BucketDocuments.read(document)));
        }
    }

    /** Reads every bucket of a channel. */
    public void readAll(String channelId, Consumer<Bucket> reader) {
        stored.find(ofChannel(channelId))
                .forEach(document -> reader.accept(BucketDocuments.read(document)));
    }

    /**
     * Replaces a bucket, if it is still exactly as it was read.
     *
     * @return whether it was
     */
    public boolean replace(BucketChange change) {
        return replace(List.of(change));
    }

    Map<String, Bucket> load(Collection<String> ids) {
        var found = new HashMap<String, Bucket>();
        var all = List.copyOf(ids);
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            var some = all.subList(at, Math.min(all.size(), at + AT_ONCE));
            for (var document : stored.find(in("_id", some))) {
                found.put(document.getString("_id"), BucketDocuments.read(document));
            }
        }
        return found;
    }

    /** Those that are no longer as they were read stay as they are; then the answer is false. */
    boolean replace(List<BucketChange> changes) {
        var all = true;
        for (var at = 0; at < changes.size(); at += WRITES_AT_ONCE) {
            var until = Math.min(changes.size(), at + WRITES_AT_ONCE);
            all &= write(changes.subList(at, until));
        }
        return all;
    }

    private boolean write(List<BucketChange> changes) {
        try {
            var writes = changes.stream().map(BucketDocuments::write).toList();
            var done = stored.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return done.getMatchedCount() + done.getInsertedCount() == changes.size();
        } catch (MongoBulkWriteException failure) {
            Duplicates.orThrow(failure);
            return false;
        }
    }

    void delete(String channelId) {
        stored.deleteMany(ofChannel(channelId));
    }

    private static Bson ofChannel(String channelId) {
        return and(
                gte("_id", BucketIds.ofChannel(channelId)),
                lt("_id", BucketIds.afterChannel(channelId)));
    }
}
