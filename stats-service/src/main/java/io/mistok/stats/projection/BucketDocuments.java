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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.longlong.Roaring64Bitmap;

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
    private static final String ABSORBED = "absorbed";

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
                users(document.get(USERS, Binary.class)),
                offsets(document.get(ABSORBED, Binary.class)));
    }

    /** Takes effect only if the bucket is still as it was before. */
    static WriteModel<Document> write(BucketChange change) {
        var before = change.before();
        var after = change.after();
        return before == null
                ? new InsertOneModel<>(document(after))
                : new UpdateOneModel<>(
                        and(eq("_id", id(before)), eq(LAST, before.last())),
                        combine(changes(after)));
    }

    private static List<Bson> changes(Bucket after) {
        var changes = new ArrayList<Bson>();
        changes.add(set(FIRST, after.first()));
        changes.add(set(LAST, after.last()));
        changes.add(set(TOTAL, after.total()));
        changes.add(set(USERS, binary(after.users())));
        if (after.absorbed() != null) {
            changes.add(set(ABSORBED, binary(after.absorbed())));
        }
        return changes;
    }

    private static Document document(Bucket bucket) {
        var document =
                new Document("_id", id(bucket))
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
        return bucket.absorbed() == null
                ? document
                : document.append(ABSORBED, binary(bucket.absorbed()));
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

    private static Binary binary(Roaring64Bitmap offsets) {
        try {
            offsets.runOptimize();
            var bytes = ByteBuffer.allocate(Math.toIntExact(offsets.serializedSizeInBytes()));
            offsets.serialize(bytes);
            return new Binary(bytes.array());
        } catch (IOException noDeviceIsInvolved) {
            throw new UncheckedIOException(noDeviceIsInvolved);
        }
    }

    private static @Nullable Roaring64Bitmap offsets(@Nullable Binary binary) {
        if (binary == null) {
            return null;
        }
        try {
            var offsets = new Roaring64Bitmap();
            offsets.deserialize(ByteBuffer.wrap(binary.getData()));
            return offsets;
        } catch (IOException damaged) {
            throw new UncheckedIOException("A bucket's places cannot be read", damaged);
        }
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
