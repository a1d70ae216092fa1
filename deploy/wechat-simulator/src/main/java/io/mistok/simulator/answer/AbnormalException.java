package io.mistok.simulator.answer;

/** What makes an answer abnormal. */
class AbnormalException extends Exception {

    AbnormalException(String reason) {
        super(reason);
    }
}
