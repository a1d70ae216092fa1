package io.mistok.ingest.callback;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Boot has no settings for. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    private static final String SOCKET_BUFFER = "2048";

    /** A callback and its answer fit into these; a burst comes over thousands of connections. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        return server ->
                server.addConnectorCustomizers(connector -> {
                    connector.setProperty("socket.appReadBufSize", SOCKET_BUFFER);
                    connector.setProperty("socket.appWriteBufSize", SOCKET_BUFFER);
                });
    }
}
