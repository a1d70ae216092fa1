package io.mistok.stats.storage;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoServerException;

/** Tells "somebody else has written it already" from every other failure. */
public final class Duplicates {
    private Duplicates() {}

    /** Returns if the failure only says that the document is there already, throws it otherwise. */
    public static void orThrow(MongoServerException failure) {
        if (ErrorCategory.fromErrorCode(failure.getCode()) != ErrorCategory.DUPLICATE_KEY) {
            throw failure;
        }
    }

    /** Returns if every refused write was refused because the document is there already. */
    public static void orThrow(MongoBulkWriteException failure) {
        var onlyDuplicates =
                failure.getWriteErrors().stream()
                        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
        if (!onlyDuplicates || failure.getWriteConcernError() != null) {
            throw failure;
        }
    }
}
