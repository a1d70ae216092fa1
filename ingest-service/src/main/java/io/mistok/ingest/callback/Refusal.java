package io.mistok.ingest.callback;

import org.springframework.http.HttpStatus;

/**
 * Why a callback is refused. The caller sees the status and its few words; which check it failed is
 * for our log, so that all who are not believed see the same.
 */
enum Refusal {
    IN_FLIGHT_LIMIT(HttpStatus.SERVICE_UNAVAILABLE, "too many callbacks at once"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "the body is too large"),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "the body did not arrive in time"),
    BODY_CUT_SHORT(HttpStatus.BAD_REQUEST, "the body ended early"),
    QUERY(HttpStatus.BAD_REQUEST, "the query lacks a parameter or has a wrong one"),
    CHANNEL_UNKNOWN(HttpStatus.NOT_FOUND, "there is no such channel"),
    CHANNEL_UNREADABLE(HttpStatus.SERVICE_UNAVAILABLE, "the channel's secrets do not open"),
    CHANNELS_NOT_READ(HttpStatus.SERVICE_UNAVAILABLE, "the channels have not been read yet"),
    STALE(HttpStatus.FORBIDDEN, "the timestamp is too far from our clock"),
    SIGNATURE(HttpStatus.FORBIDDEN, "the signature does not match; is the token the same?"),
    NOT_SEALED(HttpStatus.FORBIDDEN, "the channel is in secure mode and the callback in clear"),
    ENVELOPE(
            HttpStatus.FORBIDDEN,
            "the sealed text does not open; are EncodingAESKey and AppID the same?"),
    OTHER_BODY(HttpStatus.FORBIDDEN, "another body came under the same timestamp and nonce"),
    MALFORMED(HttpStatus.BAD_REQUEST, "the body is not that of a callback"),
    NOT_STORED(HttpStatus.SERVICE_UNAVAILABLE, "the broker did not store it in time");

    private final HttpStatus status;
    private final String reason;

    Refusal(HttpStatus status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    HttpStatus status() {
        return status;
    }

    /** In words, for the log and the channel doctor. */
    String reason() {
        return reason;
    }

    /** For the caller: one text for each status. */
    String body() {
        return status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT);
    }

    /** As a metric's tag. */
    String tag() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
