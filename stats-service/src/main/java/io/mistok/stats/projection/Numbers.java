package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.mistok.stats.storage.Duplicates;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Small integers for the followers of a channel, leased in blocks: no two replicas ever hand out
 * the same one, and what is left of a block when a replica stops is never used.
 */
@Component
class Numbers {
    private static final int BLOCK = 64;
    private static final String NEXT = "next";

    private final MongoCollection<Document> stored;
    private final Map<String, Block> blocks = new HashMap<>();

    Numbers(MongoDatabase database) {
        this.stored = database.getCollection("numbers");
    }

    private record Block(int next, int end) {}

    /** A number nobody has had. */
    synchronized int take(String channelId) {
        var block = blocks.get(channelId);
        if (block == null || block.next() == block.end()) {
            block = lease(channelId);
        }
        blocks.put(channelId, new Block(block.next() + 1, block.end()));
        return block.next();
    }

    synchronized void delete(String channelId) {
        stored.deleteOne(eq("_id", channelId));
        blocks.remove(channelId);
    }

    private Block lease(String channelId) {
        var after = increase(channelId);
        while (after == null) {
            after = increase(channelId);
        }
        var end = Math.toIntExact(after.getLong(NEXT));
        return new Block(end - BLOCK, end);
    }

    /** Two first leases at once may collide: then one of them comes back empty-handed. */
    private @Nullable Document increase(String channelId) {
        try {
            var options =
                    new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
            return Objects.requireNonNull(
                    stored.findOneAndUpdate(
                            eq("_id", channelId), inc(NEXT, (long) BLOCK), options));
        } catch (MongoCommandException failure) {
            Duplicates.orThrow(failure);
            return null;
        }
    }
}
