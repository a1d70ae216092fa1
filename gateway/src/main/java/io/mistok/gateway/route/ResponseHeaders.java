package io.mistok.gateway.route;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** What a caller gets to see of a service's headers. */
final class ResponseHeaders {
    private static final Set<String> OF_A_CALLBACK =
            Set.of(
                    "content-type",
                    "content-length",
                    "retry-after",
                    "allow",
                    "x-content-type-options");
    private static final Set<String> KEPT_BACK =
            Set.of(
                    // The connection
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    // Set for every answer at the edge
                    "cache-control",
                    "pragma",
                    "expires",
                    "x-content-type-options",
                    "x-frame-options",
                    "x-xss-protection",
                    "content-security-policy",
                    "strict-transport-security",
                    "referrer-policy",
                    "permissions-policy",
                    // A service has no sessions, and its name and age are nobody's business
                    "set-cookie",
                    "www-authenticate",
                    "server",
                    "date",
                    "x-powered-by");

    private ResponseHeaders() {}

    /**
     * A refusal closes the connection, so that the platform's next attempt may reach another
     * replica.
     */
    static HttpHeaders ofCallback(ProxyExchange.Response answer) {
        var headers = new HttpHeaders();
        copy(answer, headers, OF_A_CALLBACK::contains);
        if (answer.getStatusCode().value() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            headers.set(HttpHeaders.CONNECTION, "close");
        }
        return headers;
    }

    static HttpHeaders ofApi(ProxyExchange.Response answer) {
        var headers = new HttpHeaders();
        copy(answer, headers, name -> !KEPT_BACK.contains(name));
        return headers;
    }

    private static void copy(
            ProxyExchange.Response answer, HttpHeaders headers, Predicate<String> wanted) {
        answer.getHeaders()
                .forEach((name, values) -> {
                    if (wanted.test(name.toLowerCase(Locale.ROOT))) {
                        headers.addAll(name, values);
                    }
                });
    }
}
