package io.mistok.menu.channel;

/** Another channel has this AppID. */
class AppIdTakenException extends RuntimeException {

    AppIdTakenException() {
        super("Another channel has this AppID");
    }
}
