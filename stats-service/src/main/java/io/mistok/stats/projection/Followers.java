package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import io.mistok.stats.event.OpenId;
import io.mistok.stats.storage.Duplicates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Which number stands for which follower. The only place that holds an OpenId. */
@Component
public class Followers {
    private static final String NUMBER = "number";
    private static final String SOURCE = "source";
    private static final String OFFSET = "off";

    private final MongoCollection<Document> stored;
    private final Numbers numbers;

    Followers(MongoDatabase database, Numbers numbers) {
        this.stored = database.getCollection("followers");
        this.numbers = numbers;
    }

    /**
     * The followers' numbers; those who have none yet get one.
     *
     * @param firstSeen the followers, each with the first record that needs the number
     */
    public Map<OpenId, Integer> numbers(
            Source source, String channelId, Map<OpenId, Long> firstSeen) {
        var known = find(channelId, firstSeen.keySet());
        while (known.size() < firstSeen.size()) {
            var unknown = new HashMap<>(firstSeen);
            unknown.keySet().removeAll(known.keySet());
            known.putAll(add(source, channelId, unknown));
        }
        return known;
    }

    /** A number that stands for somebody we can no longer name. */
    public int nameless(String channelId) {
        return numbers.take(channelId, 1)[0];
    }

    /**
     * Forgets whose number it was; the number itself stays in the buckets.
     *
     * @param left offset of the record that says so: a number given after it belongs to somebody
     *     who has come back, and a repeated reading must not take it away
     */
    void erase(Source source, String channelId, OpenId openId, long left) {
        stored.deleteOne(
                and(
                        eq("_id", id(channelId, openId)),
                        or(ne(SOURCE, source.toString()), lte(OFFSET, left))));
    }

    void delete(String channelId) {
        stored.deleteMany(
                and(
                        gte("_id", BucketIds.ofChannel(channelId)),
                        lt("_id", BucketIds.afterChannel(channelId))));
        numbers.delete(channelId);
    }

    private Map<OpenId, Integer> find(String channelId, Set<OpenId> openIds) {
        var found = new HashMap<OpenId, Integer>();
        var prefix = BucketIds.ofChannel(channelId).length();
        var ids = openIds.stream().map(openId -> id(channelId, openId)).toList();
        for (var document : stored.find(in("_id", ids))) {
            var openId = new OpenId(document.getString("_id").substring(prefix));
            found.put(openId, document.getInteger(NUMBER));
        }
        return found;
    }

    /**
     * Gives each a number. Somebody else may have been faster with some of them; theirs counts.
     *
     * @return the numbers of all that have one now
     */
    private Map<OpenId, Integer> add(Source source, String channelId, Map<OpenId, Long> unknown) {
        var given = numbers.take(channelId, unknown.size());
        var ours = new HashMap<OpenId, Integer>();
        var documents = new ArrayList<Document>();
        unknown.forEach((openId, offset) -> {
            var number = given[ours.size()];
            ours.put(openId, number);
            documents.add(
                    new Document("_id", id(channelId, openId))
                            .append(NUMBER, number)
                            .append(SOURCE, source.toString())
                            .append(OFFSET, offset));
        });
        try {
            stored.insertMany(documents, new InsertManyOptions().ordered(false));
            return ours;
        } catch (MongoBulkWriteException failure) {
            Duplicates.orThrow(failure);
            return find(channelId, unknown.keySet());
        }
    }

    private static String id(String channelId, OpenId openId) {
        return BucketIds.ofChannel(channelId) + openId.value();
    }
}
