package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.addEachToSet;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import io.mistok.stats.storage.Duplicates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What has ever been counted in a channel, so that a question knows which buckets to look for. */
@Component
public class Measures {
    private static final String NAMES = "names";

    private final MongoCollection<Document> stored;
    private final Map<String, Set<Measure>> registered = new ConcurrentHashMap<>();

    Measures(MongoDatabase database) {
        this.stored = database.getCollection("measures");
    }

    /** Everything that has been counted in the channel. */
    public List<Measure> of(String channelId) {
        var document = stored.find(eq("_id", channelId)).first();
        return document == null
                ? List.of()
                : document.getList(NAMES, String.class).stream().map(Measure::new).toList();
    }

    /** To be called before the first bucket of a measure is written. */
    void register(String channelId, Collection<Measure> measures) {
        var known = registered.computeIfAbsent(channelId, _ -> ConcurrentHashMap.newKeySet());
        if (!known.containsAll(measures)) {
            add(channelId, measures.stream().map(Measure::name).toList());
            known.addAll(measures);
        }
    }

    void delete(String channelId) {
        registered.remove(channelId);
        stored.deleteOne(eq("_id", channelId));
    }

    /** Two first ones at once may collide on the document; the second time it is there. */
    private void add(String channelId, List<String> names) {
        var change = addEachToSet(NAMES, names);
        var orNew = new UpdateOptions().upsert(true);
        try {
            stored.updateOne(eq("_id", channelId), change, orNew);
        } catch (MongoWriteException failure) {
            Duplicates.orThrow(failure);
            stored.updateOne(eq("_id", channelId), change, orNew);
        }
    }
}
