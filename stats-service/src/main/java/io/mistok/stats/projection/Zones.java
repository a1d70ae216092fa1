package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.mistok.stats.channel.Channel;
import io.mistok.stats.channel.Channels;
import io.mistok.stats.storage.Duplicates;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which time zone counts for which record. It is written down before anything is counted in it, so
 * that a record that is counted again falls into the same buckets, whatever has changed meanwhile.
 */
@Component
public class Zones {
    private static final Logger log = LoggerFactory.getLogger(Zones.class);
    private static final ZoneId UNKNOWN = ZoneId.of("UTC");
    private static final String SINCE = "since";

    private final MongoCollection<Document> stored;
    private final Channels channels;

    Zones(MongoDatabase database, Channels channels) {
        this.stored = database.getCollection("zones");
        this.channels = channels;
    }

    /**
     * The zones of these channels, brought up to date.
     *
     * @param logEnd a changed zone applies from there: what the log holds already may be half
     *     counted in the old one, by us or by a replica that has lost the partition and does not
     *     know it yet
     */
    ZoneHistories upToDate(Source source, Collection<String> channelIds, LongSupplier logEnd) {
        var histories = new HashMap<String, ZoneHistory>();
        for (var channelId : channelIds) {
            histories.put(channelId, upToDate(source, channelId, logEnd));
        }
        return new ZoneHistories(histories);
    }

    /**
     * The zones this channel's events of that partition were counted in so far; empty if none were.
     */
    public Optional<ZoneHistory> history(Source source, String channelId) {
        return find(id(source, channelId));
    }

    void delete(String channelId) {
        stored.deleteMany(
                and(
                        gte("_id", BucketIds.ofChannel(channelId)),
                        lt("_id", BucketIds.afterChannel(channelId))));
    }

    private ZoneHistory upToDate(Source source, String channelId, LongSupplier logEnd) {
        var id = id(source, channelId);
        while (true) {
            var found = find(id);
            if (found.isEmpty()) {
                begin(id, channelId);
                continue;
            }
            var history = found.get();
            var zone = channels.current(channelId).map(Channel::timeZone).orElse(history.latest());
            if (zone.equals(history.latest())) {
                return history;
            }
            change(id, history, history.changed(logEnd.getAsLong(), zone));
        }
    }

    private void begin(String id, String channelId) {
        var zone = channels.findAfterReading(channelId).map(Channel::timeZone);
        if (zone.isEmpty()) {
            log.atWarn()
                    .addKeyValue("channelId", channelId)
                    .log("Events of a channel nobody knows; counting them in UTC");
        }
        try {
            var history = ZoneHistory.always(zone.orElse(UNKNOWN));
            stored.insertOne(new Document("_id", id).append(SINCE, write(history)));
        } catch (MongoWriteException failure) {
            Duplicates.orThrow(failure);
        }
    }

    /**
     * Somebody else may have been faster: then this changes nothing, and the caller looks again.
     */
    private void change(String id, ZoneHistory before, ZoneHistory after) {
        stored.updateOne(and(eq("_id", id), eq(SINCE, write(before))), set(SINCE, write(after)));
    }

    private Optional<ZoneHistory> find(String id) {
        return Optional.ofNullable(stored.find(eq("_id", id)).first()).map(Zones::read);
    }

    private static List<Document> write(ZoneHistory history) {
        return history.since().stream()
                .map(one -> new Document("offset", one.offset()).append("zone", one.zone().getId()))
                .toList();
    }

    private static ZoneHistory read(Document document) {
        return new ZoneHistory(
                document.getList(SINCE, Document.class).stream()
                        .map(one ->
                                new ZoneHistory.Since(
                                        one.getLong("offset"), ZoneId.of(one.getString("zone"))))
                        .toList());
    }

    private static String id(Source source, String channelId) {
        return BucketIds.ofChannel(channelId) + source;
    }
}
