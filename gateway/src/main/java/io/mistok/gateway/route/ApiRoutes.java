package io.mistok.gateway.route;

import io.mistok.gateway.observation.Spans;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Which service answers which part of the API; the first that fits. */
@Configuration(proxyBeanMethods = false)
class ApiRoutes {
    @Bean
    RouterFunction<ServerResponse> api(
            Services services,
            RestClient apiClient,
            RestClient recountClient,
            GatewayMvcProperties gateway,
            RequestHeaders headers,
            UpstreamFailures failures,
            Spans spans) {
        var usual = new RestClientProxyExchange(apiClient, gateway);
        var patient = new RestClientProxyExchange(recountClient, gateway);
        var routes = RouterFunctions.route();
        for (var route : Route.values()) {
            var forward =
                    new Forward(
                            route.service,
                            services,
                            route.readsTheLog ? patient : usual,
                            headers::ofApi,
                            ResponseHeaders::ofApi,
                            spans);
            routes.route(RequestPredicates.path(route.path), failures.watched(forward));
        }
        return routes.build();
    }

    private enum Route {
        REPLIES("/api/channels/{channelId}/replies/**", Service.REPLY),
        RECOUNT("/api/channels/{channelId}/stats/recount", Service.STATS, true),
        DEAD_LETTERS("/api/channels/{channelId}/stats/dead-letters", Service.STATS, true),
        STATS("/api/channels/{channelId}/stats/**", Service.STATS),
        CHANNELS("/api/channels/**", Service.MENU);

        private final String path;
        private final Service service;

        /** Its answer comes when all that Kafka holds has been read again, which takes minutes. */
        private final boolean readsTheLog;

        Route(String path, Service service) {
            this(path, service, false);
        }

        Route(String path, Service service, boolean readsTheLog) {
            this.path = path;
            this.service = service;
            this.readsTheLog = readsTheLog;
        }
    }
}
