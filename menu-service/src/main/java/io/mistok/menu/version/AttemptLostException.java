package io.mistok.menu.version;

/** The attempt was settled by someone else, or its channel was removed, while WeChat was asked. */
public class AttemptLostException extends RuntimeException {

    AttemptLostException() {
        super("While WeChat was asked, this publication was given up or the channel removed");
    }
}
