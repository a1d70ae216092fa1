package io.mistok.backing;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
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

    /** Under the library's own names, so that files can go from one to the other. */
    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        var full = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = store.openMap("databases." + full);
        MVMap<String, Object> about = store.openMap("meta." + full);
        return new RangedCollection(this, name, options, documents, about, cursorRegistry);
    }
}
