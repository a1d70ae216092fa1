package io.mistok.menu.version;

/** The channel has published no menu of this number. */
class VersionNotFoundException extends RuntimeException {

    VersionNotFoundException(int number) {
        super("This channel has no published menu " + number);
    }
}
