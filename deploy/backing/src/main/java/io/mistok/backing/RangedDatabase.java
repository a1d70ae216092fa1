package io.mistok.backing;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A database of {@linkplain RangedCollection collections that know ranges of ids}. */
final class RangedDatabase extends H2Database {
    private final MVStore store;

    RangedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // First: the library's constructor opens the collections that are there already.
        this.store = store;
        super(name, store, cursors);
    }

    /** Under the library's own names, so that its files can be read. */
    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        var full = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents =
                store.openMap(
                        "databases." + full,
                        new MVMap.Builder<Object, Document>().valueType(new StoredDocuments()));
        MVMap<String, Object> about = store.openMap("meta." + full);
        return new RangedCollection(this, name, options, documents, about, cursorRegistry);
    }

    /** The library takes the map that is open under its name already. */
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String index, List<IndexKey> keys, boolean sparse) {
        store.openMap(
                getFullCollectionNamespace(collection) + "._index_" + index,
                new MVMap.Builder<KeyValue, Object>().keyType(new StoredKeys()));
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }
}
