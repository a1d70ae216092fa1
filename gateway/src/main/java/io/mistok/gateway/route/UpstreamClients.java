package io.mistok.gateway.route;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/**
 * The clients that talk to the services: one call, one attempt, the bytes as they are. They give an
 * idle connection up before the services do (75 s) and look at one before using it again.
 */
@Configuration(proxyBeanMethods = false)
class UpstreamClients {
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final TimeValue CHECK_AFTER = TimeValue.ofSeconds(1);

    /** Of each direction of a connection, in bytes; a callback's body is about one kilobyte. */
    private static final int BUFFER = 2048;

    private static final Timeout LEASE = Timeout.ofMilliseconds(500);

    @Bean
    CloseableHttpClient callbackHttpClient(UpstreamProperties properties) {
        return client(
                properties, properties.callbackTimeout(), properties.callbackConnections(), 1);
    }

    @Bean
    CloseableHttpClient apiHttpClient(UpstreamProperties properties) {
        var services = Service.values().length;
        return client(properties, properties.apiTimeout(), properties.apiConnections(), services);
    }

    @Bean
    CloseableHttpClient recountHttpClient(UpstreamProperties properties) {
        return client(properties, properties.recountTimeout(), properties.apiConnections(), 1);
    }

    @Bean
    RestClient callbackClient(CloseableHttpClient callbackHttpClient) {
        return restClient(callbackHttpClient);
    }

    @Bean
    RestClient apiClient(CloseableHttpClient apiHttpClient) {
        return restClient(apiHttpClient);
    }

    @Bean
    RestClient recountClient(CloseableHttpClient recountHttpClient) {
        return restClient(recountHttpClient);
    }

    private static RestClient restClient(CloseableHttpClient client) {
        return RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(client))
                .build();
    }

    /**
     * A client with places for as many calls to each service as to any other: one that hangs fills
     * its own and takes nobody else's.
     */
    private static CloseableHttpClient client(
            UpstreamProperties properties, Duration timeout, int connections, int services) {
        var connection =
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                        .setSocketTimeout(Timeout.of(timeout))
                        .setValidateAfterInactivity(CHECK_AFTER)
                        .build();
        var buffers = Http1Config.custom().setBufferSize(BUFFER).build();
        var pool =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setConnectionFactory(
                                ManagedHttpClientConnectionFactory.builder()
                                        .http1Config(buffers)
                                        .build())
                        .setDefaultConnectionConfig(connection)
                        .setMaxConnTotal(connections * services)
                        .setMaxConnPerRoute(connections)
                        .build();
        var request =
                RequestConfig.custom()
                        .setConnectionRequestTimeout(LEASE)
                        .setResponseTimeout(Timeout.of(timeout))
                        .setProtocolUpgradeEnabled(false)
                        .build();
        return HttpClients.custom()
                .setConnectionManager(pool)
                .setDefaultRequestConfig(request)
                .setKeepAliveStrategy((_, _) -> IDLE)
                .evictIdleConnections(IDLE)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }
}
