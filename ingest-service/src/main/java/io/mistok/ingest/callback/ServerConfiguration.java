package io.mistok.ingest.callback;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What Boot has no settings for. A burst comes over thousands of connections: a callback and its
 * answer fit into buffers of 2 kB, and what a request needs is kept for as many as may be under
 * way, where the server would keep that of 200 and build the rest anew for each.
 */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    private static final int BUFFER = 2048;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallAndKept(
            CallbackProperties properties) {
        return server -> {
            server.setProtocol(SmallAnswersProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.appReadBufSize", String.valueOf(BUFFER));
                connector.setProperty("socket.appWriteBufSize", String.valueOf(BUFFER));
                connector.setProperty(
                        "processorCache", String.valueOf(properties.placesInFlight()));
            });
        };
    }
}
