package io.mistok.simulator.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** What the page loads, as it is or as the build has compressed it. */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {
    static final String LOCATION = "classpath:/pages/phone/";
    private static final Duration FOR_EVER = Duration.ofDays(365);

    /** Names below {@code /assets} hold a digest of the content, so what is cached stays right. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(
                registry,
                "/assets/**",
                LOCATION + "assets/",
                CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
        add(registry, "/*", LOCATION, CacheControl.noCache());
    }

    private static void add(
            ResourceHandlerRegistry registry, String path, String location, CacheControl caching) {
        registry.addResourceHandler(path)
                .addResourceLocations(location)
                .setCacheControl(caching)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
