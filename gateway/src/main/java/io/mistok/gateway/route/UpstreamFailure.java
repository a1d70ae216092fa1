package io.mistok.gateway.route;

import java.net.SocketTimeoutException;
import java.util.Locale;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** Why a service gave no answer. */
enum UpstreamFailure {
    UNREACHABLE,
    /** It has as many calls of ours under way as it may have. */
    BUSY,
    TIMEOUT;

    /** A connection that does not come about is an unreachable service, even after a timeout. */
    static UpstreamFailure of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectionRequestTimeoutException) {
                return BUSY;
            }
            if (cause instanceof ConnectTimeoutException) {
                return UNREACHABLE;
            }
            if (cause instanceof SocketTimeoutException) {
                return TIMEOUT;
            }
        }
        return UNREACHABLE;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
