package io.mistok.backing;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Goes straight to the ids that a query bounds. The library knows the way to single ids alone: for
 * a range, or an id and one more condition, it would look at every document there is.
 */
final class RangedCollection extends H2Collection {
    private static final String NATURAL = "$natural";

    private final MVMap<Object, Document> documents;

    RangedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> about,
            CursorRegistry cursors) {
        super(database, name, options, documents, about, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        var ranges = IdRanges.of(query);
        return ranges.isEmpty() || (orderBy != null && orderBy.containsKey(NATURAL))
                ? super.matchDocuments(query, orderBy, skip, limit, batchSize, fields)
                : matchDocumentsFromStream(
                        ranges.get().stream().flatMap(this::within),
                        query,
                        orderBy,
                        skip,
                        limit,
                        batchSize,
                        fields);
    }

    private Stream<Document> within(IdRange range) {
        List<Document> found = new ArrayList<>();
        var cursor = documents.cursor(range.low(), range.high(), false);
        while (cursor.hasNext()) {
            cursor.next();
            found.add(cursor.getValue());
        }
        return found.stream();
    }
}
