package io.mistok.gateway.observation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Without a collector there is no tracing at all: Spring Boot alone would make spans all the same
 * and throw them away, at the cost of every request.
 */
final class OnlyWithEndpoint implements AutoConfigurationImportFilter, EnvironmentAware {
    static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";

    private static final List<String> TRACING =
            List.of(
                    "org.springframework.boot.micrometer.tracing.",
                    "org.springframework.boot.opentelemetry.");

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean[] match(
            @Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        var wanted = StringUtils.hasText(Objects.requireNonNull(environment).getProperty(ENDPOINT));
        var matches = new boolean[autoConfigurations.length];
        for (var i = 0; i < matches.length; i++) {
            var name = autoConfigurations[i];
            matches[i] = wanted || name == null || TRACING.stream().noneMatch(name::startsWith);
        }
        return matches;
    }
}
