package io.mistok.reply.external;

import java.time.Duration;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client for addresses that admins write: it connects where the guard says, follows no
 * redirect, uses no proxy, keeps no cookie and repeats nothing.
 */
@Configuration(proxyBeanMethods = false)
class ExternalConfiguration {
    /** More than the bulkheads of all slow endpoints will use: they limit, not the pool. */
    private static final int MAX_CONNECTIONS = 4096;

    @Bean
    HttpClientConnectionManager externalConnections(ExternalProperties properties) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(
                        new GuardedDns(
                                SystemDefaultDnsResolver.INSTANCE, properties.allowedHosts()))
                .setMaxConnTotal(MAX_CONNECTIONS)
                .setMaxConnPerRoute(MAX_CONNECTIONS)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(timeout(properties.budget()))
                                .setSocketTimeout(timeout(properties.lateBudget()))
                                .setTimeToLive(TimeValue.ofSeconds(60))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .build())
                .build();
    }

    @Bean(destroyMethod = "close")
    CloseableHttpClient externalHttp(
            HttpClientConnectionManager externalConnections, ExternalProperties properties) {
        return HttpClients.custom()
                .setConnectionManager(externalConnections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(timeout(properties.budget()))
                                .setResponseTimeout(timeout(properties.lateBudget()))
                                .build())
                .setUserAgent("Mistok")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
