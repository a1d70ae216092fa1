package io.mistok.ingest.spool;

/** The service cannot start: the folder given for the spool cannot be used. */
final class SpoolUnusableException extends IllegalStateException {
    SpoolUnusableException(String problem) {
        super("The spool in the folder that MISTOK_INGEST_SPOOL_FOLDER names " + problem);
    }
}
