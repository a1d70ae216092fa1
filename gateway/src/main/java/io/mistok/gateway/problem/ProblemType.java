package io.mistok.gateway.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The gateway's own problem types; their names never change and are listed in its README. */
public enum ProblemType {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "Bad request"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Not signed in"),
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED, "Wrong user name or password"),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "CSRF token missing or wrong"),
    CROSS_SITE_REQUEST(HttpStatus.FORBIDDEN, "Request from another site"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "Not allowed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Not found"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT, "Body too slow"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "Body too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),
    INVALID(HttpStatus.UNPROCESSABLE_CONTENT, "Invalid"),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "Too many failed attempts"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Internal error"),
    SERVICE_REFUSED_GATEWAY(HttpStatus.BAD_GATEWAY, "Service refused the gateway"),
    SERVICE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Service unavailable"),
    SERVICE_TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, "Service did not answer in time");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /**
     * A problem of this type.
     *
     * @param detail what helps the caller; holds no internals
     */
    public ProblemDetail problem(String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem-type:mistok:" + slug()));
        problem.setTitle(title);
        return problem;
    }

    /** The type that stands for a status which something else than us has chosen. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }

    private String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
