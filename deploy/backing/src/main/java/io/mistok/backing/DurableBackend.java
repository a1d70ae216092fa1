package io.mistok.backing;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;

/**
 * Hands every write to the operating system before it is acknowledged, as MongoDB's journal does.
 * On its own the store would do so once a second, and a killed server would forget that second.
 */
final class DurableBackend extends H2Backend {
    private final Consumer<Exception> storageLost;

    /**
     * A backend that writes at once.
     *
     * @param storageLost told why when the store has given up, and before anybody is answered; it
     *     never recovers: each later write fails as well
     */
    DurableBackend(MVStore store, Consumer<Exception> storageLost) {
        super(store);
        this.storageLost = storageLost;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new RangedDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            var answer = super.handleMessage(message);
            if (getMvStore().hasUnsavedChanges()) {
                getMvStore().commit();
            }
            return answer;
        } finally {
            var panic = getMvStore().getPanicException();
            if (panic != null) {
                storageLost.accept(panic);
            }
        }
    }
}
