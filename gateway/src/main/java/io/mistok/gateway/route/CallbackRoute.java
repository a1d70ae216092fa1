package io.mistok.gateway.route;

import io.mistok.gateway.observation.Spans;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The platform's way in: to ingest-service and back, once, with nothing added. When ingest gives no
 * answer the platform gets a short 503 and tries again; it must never see HTML or JSON.
 */
@Configuration(proxyBeanMethods = false)
class CallbackRoute {
    private static final String PATH = "/callback/wechat/{channelId}";

    @Bean
    RouterFunction<ServerResponse> callbacks(
            Services services,
            RestClient callbackClient,
            GatewayMvcProperties gateway,
            RequestHeaders headers,
            UpstreamFailures failures,
            Spans spans) {
        var exchange = new RestClientProxyExchange(callbackClient, gateway);
        var forward =
                failures.watched(
                        new Forward(
                                Service.INGEST,
                                services,
                                exchange,
                                headers::ofCallback,
                                ResponseHeaders::ofCallback,
                                spans));
        return RouterFunctions.route().GET(PATH, forward).POST(PATH, forward).build();
    }
}
