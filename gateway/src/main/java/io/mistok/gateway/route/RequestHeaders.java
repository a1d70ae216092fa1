package io.mistok.gateway.route;

import io.mistok.gateway.token.InternalTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service gets to see of the caller's headers: not how the caller signed in, nothing that
 * only concerns the connection, and no claim of where the request came from.
 */
@Component
class RequestHeaders {
    private static final Set<String> KEPT_BACK =
            Set.of(
                    // The caller's secrets
                    "authorization",
                    "cookie",
                    "x-csrf-token",
                    "x-xsrf-token",
                    "proxy-authorization",
                    // The connection (RFC 9110, 7.6.1)
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "http2-settings",
                    "expect",
                    "host",
                    "content-length",
                    // Claims about the way here
                    "forwarded",
                    "x-real-ip",
                    "x-original-url",
                    "x-rewrite-url",
                    "x-http-method-override",
                    "origin",
                    // Traces begin here
                    "traceparent",
                    "tracestate",
                    "baggage");

    private static final Pattern COMMA = Pattern.compile(",");

    private final InternalTokens tokens;

    RequestHeaders(InternalTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * For a callback: nobody is signed in. The framework's own view of the headers adds a charset.
     */
    HttpHeaders ofCallback(ServerRequest request) {
        var servlet = request.servletRequest();
        var headers = new HttpHeaders();
        var connection = namedByConnection(servlet);
        for (var name : Collections.list(servlet.getHeaderNames())) {
            var lowerCase = name.toLowerCase(Locale.ROOT);
            if (mayGoOn(lowerCase) && !connection.contains(lowerCase)) {
                headers.addAll(name, Collections.list(servlet.getHeaders(name)));
            }
        }
        if (servlet.getContentLengthLong() > 0) {
            headers.setContentLength(servlet.getContentLengthLong());
        }
        return headers;
    }

    /** For a call of the API: the services believe the internal token alone. */
    HttpHeaders ofApi(ServerRequest request) {
        var headers = ofCallback(request);
        var user = request.principal().orElseThrow();
        headers.setBearerAuth(tokens.tokenFor(user.getName()));
        return headers;
    }

    private static boolean mayGoOn(String name) {
        return !KEPT_BACK.contains(name)
                && !name.startsWith("x-forwarded-")
                && !name.startsWith("sec-");
    }

    private static Set<String> namedByConnection(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CONNECTION)).stream()
                .flatMap(COMMA::splitAsStream)
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
