package io.mistok.gateway.edge;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** What Boot has no settings for. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {
    private static final String SOCKET_BUFFER = "2048";

    /**
     * A callback and its answer fit into these; Tomcat's own 8 kB for each direction are a third of
     * what a waiting callback holds.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallBuffers() {
        return server ->
                server.addConnectorCustomizers(connector -> {
                    connector.setProperty("socket.appReadBufSize", SOCKET_BUFFER);
                    connector.setProperty("socket.appWriteBufSize", SOCKET_BUFFER);
                });
    }

    /** Paths stay as they came, so that an encoded slash in a key reaches reply-service as one. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedPaths() {
        return server ->
                server.addConnectorCustomizers(connector -> {
                    connector.setEncodedSolidusHandling("passthrough");
                    connector.setEncodedReverseSolidusHandling("passthrough");
                });
    }

    /** In place of the server's HTML error page. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorReport() {
        return server ->
                server.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(ErrorReport.class.getName());
                    }
                });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowSenders() {
        return server -> server.addEngineValves(new SlowSenders());
    }

    /** Only these may tell us who the client is; by default nobody. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(
            @Value("${mistok.trusted-proxies:}") String addresses) {
        return server -> {
            if (StringUtils.hasText(addresses)) {
                server.addEngineValves(trusting(addresses));
            }
        };
    }

    private static RemoteIpValve trusting(String addresses) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(addresses);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
