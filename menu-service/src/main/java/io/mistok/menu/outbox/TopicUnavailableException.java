package io.mistok.menu.outbox;

/** The broker did not take a record; it stays in the outbox. */
class TopicUnavailableException extends RuntimeException {

    TopicUnavailableException(Exception cause) {
        super("the channel topic did not take a record", cause);
    }
}
