package io.mistok.reply.external;

import java.io.IOException;

/** The endpoint answered, but with nothing that can be shown. */
class BadAnswerException extends IOException {
    /** What is wrong with it. */
    enum Kind {
        STATUS,
        EMPTY,
        TOO_LARGE
    }

    private final Kind kind;
    private final int status;

    /**
     * An answer that is none.
     *
     * @param status of HTTP
     */
    BadAnswerException(Kind kind, int status, String reason) {
        super(reason);
        this.kind = kind;
        this.status = status;
    }

    Kind kind() {
        return kind;
    }

    int status() {
        return status;
    }
}
