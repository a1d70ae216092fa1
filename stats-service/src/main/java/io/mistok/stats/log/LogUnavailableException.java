package io.mistok.stats.log;

/** The broker did not answer, or not in time; asking again later may succeed. */
public class LogUnavailableException extends RuntimeException {
    LogUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    LogUnavailableException(String message) {
        super(message);
    }
}
