package io.mistok.gateway.route;

import io.mistok.gateway.observation.Spans;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The simulator's own API under our address, so that pages of ours may call it. Only where there is
 * a simulator. Its streams are for its own page: each would hold a connection here without an end.
 */
@Configuration(proxyBeanMethods = false)
class SimulatorRoute {
    private static final RequestPredicate ITS_API =
            RequestPredicates.path("/simulator/api/**")
                    .and(request -> !request.path().endsWith("/stream"));

    /**
     * It is not a part of Mistok, so it gets no token of ours, and none of the caller's secrets.
     */
    @Bean
    RouterFunction<ServerResponse> simulator(
            Services services,
            RestClient apiClient,
            GatewayMvcProperties gateway,
            RequestHeaders headers,
            UpstreamFailures failures,
            Spans spans) {
        var forward =
                new Forward(
                        Service.SIMULATOR,
                        services,
                        new RestClientProxyExchange(apiClient, gateway),
                        headers::ofCallback,
                        ResponseHeaders::ofApi,
                        spans);
        var isThere = services.simulator() != null;
        return RouterFunctions.route(ITS_API.and(_ -> isThere), failures.watched(forward));
    }
}
