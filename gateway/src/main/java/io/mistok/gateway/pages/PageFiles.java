package io.mistok.gateway.pages;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** The files of the admin pages, as they are or as the build has compressed them. */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final PagesProperties pages;

    PageFiles(PagesProperties pages) {
        this.pages = pages;
    }

    /** Names below {@code /assets} hold a digest of the content, so what is cached stays right. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(
                registry,
                "/assets/**",
                pages.location() + "assets/",
                CacheControl.maxAge(FOR_EVER).cachePublic().immutable());
        add(registry, "/*", pages.location(), CacheControl.noCache());
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
