package io.mistok.reply.security;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A slash inside a button's key stays inside it. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return factory ->
                factory.addConnectorCustomizers(connector -> {
                    String passThrough = EncodedSolidusHandling.PASS_THROUGH.getValue();
                    connector.setEncodedSolidusHandling(passThrough);
                    connector.setEncodedReverseSolidusHandling(passThrough);
                });
    }
}
