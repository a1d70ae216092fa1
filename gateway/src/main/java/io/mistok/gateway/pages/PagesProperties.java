package io.mistok.gateway.pages;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The admin pages.
 *
 * @param location folder of what the browser loads; a {@code file:} address shows pages that are
 *     being worked on
 */
@Validated
@ConfigurationProperties("mistok.pages")
record PagesProperties(
        @DefaultValue("classpath:/pages/admin/")
                @Pattern(regexp = ".+/", message = "must end with a slash")
                String location) {}
