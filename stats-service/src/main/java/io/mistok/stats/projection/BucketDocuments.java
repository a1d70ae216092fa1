package io.mistok.stats.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.roaringbitmap.RoaringBitmap;

/** How a bucket looks in the database. */
class BucketDocuments {
    private static final String CHANNEL = "channel";
    private static final String GRANULARITY = "granularity";
    private static final String MEASURE = "key";
    private static final String START = "start";
    private static final String INCARNATION = "topic";
    private static final String PARTITION = "partition";
    private static final String FIRST = "first";
    private static final String LAST = "off";
    private static final String TOTAL = "total";
    private static final String USERS = "users";

    private BucketDocuments() {}

    static Bucket read(Document document) {
        var key =
                new BucketKey(
                        document.getString(CHANNEL),
                        Granularity.of(document.getString(GRANULARITY)),
                        new Measure(document.getString(MEASURE)),
                        document.getDate(START).toInstant());
        return new Bucket(
                key,
                new Source(document.getString(INCARNATION), document.getInteger(PARTITION)),
                document.getLong(FIRST),
                document.getLong(LAST),
                document.getLong(TOTAL),
                users(document.get(USERS, Binary.class)));
    }

    /** Takes effect only if the bucket is still as it was before. */
    static WriteModel<Document> write(BucketChange change) {
        var before = change.before();
        var after = change.after();
        return before == null
                ? new InsertOneModel<>(document(after))
                : new UpdateOneModel<>(
                        and(eq("_id", id(before)), eq(LAST, before.last())),
                        combine(
                                set(FIRST, after.first()),
                                set(LAST, after.last()),
                                set(TOTAL, after.total()),
                                set(USERS, binary(after.users()))));
    }

    private static Document document(Bucket bucket) {
        return new Document("_id", id(bucket))
                .append(CHANNEL, bucket.key().channelId())
                .append(GRANULARITY, bucket.key().granularity().code())
                .append(MEASURE, bucket.key().measure().name())
                .append(START, Date.from(bucket.key().start()))
                .append(INCARNATION, bucket.source().incarnation())
                .append(PARTITION, bucket.source().partition())
                .append(FIRST, bucket.first())
                .append(LAST, bucket.last())
                .append(TOTAL, bucket.total())
                .append(USERS, binary(bucket.users()));
    }

    private static String id(Bucket bucket) {
        return bucket.key().id(bucket.source());
    }

    private static Binary binary(RoaringBitmap users) {
        users.runOptimize();
        var bytes = ByteBuffer.allocate(users.serializedSizeInBytes());
        users.serialize(bytes);
        return new Binary(bytes.array());
    }

    private static RoaringBitmap users(Binary binary) {
        try {
            var users = new RoaringBitmap();
            users.deserialize(ByteBuffer.wrap(binary.getData()));
            return users;
        } catch (IOException damaged) {
            throw new UncheckedIOException("A bucket's followers cannot be read", damaged);
        }
    }
}
