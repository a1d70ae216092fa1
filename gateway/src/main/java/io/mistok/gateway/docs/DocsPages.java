package io.mistok.gateway.docs;

import io.mistok.gateway.problem.StartRefused;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The reader's page: our own start page and script, the rest of it as Swagger UI ships it. */
@Configuration(proxyBeanMethods = false)
class DocsPages implements WebMvcConfigurer {
    private static final String OURS = "classpath:/docs/";
    private static final String BUNDLE = "swagger-ui-bundle.js";
    private static final String THEIRS =
            "classpath*:/META-INF/resources/webjars/swagger-ui/*/" + BUNDLE;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/docs/*").addResourceLocations(OURS, swaggerUi());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/api/docs", "/api/docs/");
        registry.addViewController("/api/docs/").setViewName("forward:/api/docs/index.html");
    }

    /** The folder has the version in its name, which is the build's business. */
    private static String swaggerUi() {
        try {
            var bundles = new PathMatchingResourcePatternResolver().getResources(THEIRS);
            if (bundles.length == 0) {
                throw new StartRefused("Swagger UI is missing from the gateway's jar.");
            }
            var address = bundles[0].getURL().toString();
            return address.substring(0, address.length() - BUNDLE.length());
        } catch (IOException failure) {
            throw new IllegalStateException("Swagger UI cannot be read", failure);
        }
    }
}
