package io.mistok.gateway.route;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Base addresses of the services: scheme, host and port.
 *
 * @param simulator absent where there is none, as with the real messenger
 */
@Validated
@ConfigurationProperties("mistok.services")
public record Services(
        @DefaultValue("http://127.0.0.1:8081") @NotNull URI ingest,
        @DefaultValue("http://127.0.0.1:8082") @NotNull URI menu,
        @DefaultValue("http://127.0.0.1:8083") @NotNull URI reply,
        @DefaultValue("http://127.0.0.1:8084") @NotNull URI stats,
        @Nullable URI simulator) {

    public Services {
        Stream.of(ingest, menu, reply, stats).forEach(Services::check);
        if (simulator != null) {
            check(simulator);
        }
    }

    private static void check(URI address) {
        if (address.getHost() == null || !address.getRawPath().matches("/?")) {
            throw new IllegalArgumentException(address + " must be scheme, host and port only");
        }
    }

    /** The address of a path in a service. */
    public URI resolve(Service service, String rawPathAndQuery) {
        var base = addressOf(service).toString();
        return URI.create(
                (base.endsWith("/") ? base.substring(0, base.length() - 1) : base)
                        + rawPathAndQuery);
    }

    private URI addressOf(Service service) {
        return switch (service) {
            case INGEST -> ingest;
            case MENU -> menu;
            case REPLY -> reply;
            case STATS -> stats;
            case SIMULATOR -> Objects.requireNonNull(simulator, "There is no simulator");
        };
    }
}
