package io.mistok.gateway.route;

import io.mistok.gateway.observation.Spans;
import io.mistok.gateway.problem.ProblemException;
import io.mistok.gateway.problem.ProblemType;
import java.net.URI;
import java.util.function.Function;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request on to one service with path and query exactly as they came. The gateway library's
 * own handler takes the query apart and puts it together again, and takes form fields for a part of
 * it: a signature over the raw text would no longer fit.
 *
 * @param exchange the client to use
 * @param outgoing headers of the service's request, from the caller's
 * @param incoming headers of the caller's response, from the service's
 * @param spans below which the service's own are
 */
record Forward(
        Service service,
        Services services,
        ProxyExchange exchange,
        Function<ServerRequest, HttpHeaders> outgoing,
        Function<ProxyExchange.Response, HttpHeaders> incoming,
        Spans spans)
        implements HandlerFunction<ServerResponse> {

    @Override
    public ServerResponse handle(ServerRequest request) {
        return spans.calling("call " + service.folder(), service.folder(), () -> send(request));
    }

    private ServerResponse send(ServerRequest request) {
        return exchange.exchange(
                exchange.request(request)
                        .uri(target(request))
                        .headers(headers(request))
                        .responseConsumer((answer, response) ->
                                response.headers().putAll(incoming.apply(answer)))
                        .build());
    }

    private HttpHeaders headers(ServerRequest request) {
        var headers = outgoing.apply(request);
        var traceparent = spans.traceparent();
        if (traceparent != null) {
            headers.set(Spans.HEADER, traceparent);
        }
        return headers;
    }

    private URI target(ServerRequest request) {
        var servlet = request.servletRequest();
        var query = servlet.getQueryString();
        try {
            return services.resolve(
                    service, servlet.getRequestURI() + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException _) {
            var detail = "The address is not a valid URI.";
            throw new ProblemException(ProblemType.BAD_REQUEST.problem(detail));
        }
    }
}
