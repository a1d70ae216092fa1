package io.mistok.reply.external;

import java.io.IOException;

/** The endpoint answered, but with nothing that can be shown. */
class BadAnswerException extends IOException {
    BadAnswerException(String reason) {
        super(reason);
    }
}
