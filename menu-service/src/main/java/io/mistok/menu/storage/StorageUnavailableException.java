package io.mistok.menu.storage;

/** The database cannot be used yet; the service goes on trying. */
class StorageUnavailableException extends RuntimeException {

    StorageUnavailableException() {
        super("the database has not been reached since the start");
    }
}
