package io.mistok.menu.publication;

/** The account shows no menu that could be imported. */
class NothingLiveException extends RuntimeException {

    NothingLiveException() {
        super("The account shows no menu now; the draft stays as it is");
    }
}
