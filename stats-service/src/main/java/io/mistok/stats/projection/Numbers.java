package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mistok.stats.storage.Duplicates;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Small integers for the followers of a channel, leased in blocks of 64 or of as many as are wanted
 * at once: no two replicas ever hand out the same one, and what is left of a block when a replica
 * stops is never used.
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

    /** As many numbers that nobody has had. */
    synchronized int[] take(String channelId, int count) {
        var taken = new int[count];
        for (var at = 0; at < count; at++) {
            var block = blocks.get(channelId);
            if (block == null || block.next() == block.end()) {
                block = lease(channelId, Math.max(BLOCK, count - at));
            }
            blocks.put(channelId, new Block(block.next() + 1, block.end()));
            taken[at] = block.next();
        }
        return taken;
    }

    synchronized void delete(String channelId) {
        stored.deleteOne(eq("_id", channelId));
        blocks.remove(channelId);
    }

    /** By compare-and-set: the local server may answer find-and-modify with what came after it. */
    private Block lease(String channelId, int count) {
        while (true) {
            var document = stored.find(eq("_id", channelId)).first();
            var next = document == null ? 0 : document.getLong(NEXT);
            var end = Math.toIntExact(next + count);
            if (document == null ? begin(channelId, end) : move(channelId, next, end)) {
                return new Block(end - count, end);
            }
        }
    }

    private boolean begin(String channelId, long end) {
        try {
            stored.insertOne(new Document("_id", channelId).append(NEXT, end));
            return true;
        } catch (MongoWriteException failure) {
            Duplicates.orThrow(failure);
            return false;
        }
    }

    private boolean move(String channelId, long next, long end) {
        var moved = stored.updateOne(and(eq("_id", channelId), eq(NEXT, next)), set(NEXT, end));
        return moved.getMatchedCount() == 1;
    }
}
