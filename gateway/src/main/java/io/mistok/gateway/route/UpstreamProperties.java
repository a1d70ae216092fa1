package io.mistok.gateway.route;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Connections to the services.
 *
 * @param connectTimeout until a connection stands
 * @param callbackTimeout until ingest answers a callback; above the 4.6 s for which it holds one
 * @param apiTimeout until a service answers a call of the API; room for a publication to the
 *     platform
 * @param recountTimeout until stats-service has read a channel's log again: for a recount or for
 *     dead letters
 * @param callbackConnections held callbacks at most; one more is refused
 * @param apiConnections calls of the API under way to one service at most
 */
@Validated
@ConfigurationProperties("mistok.upstream")
record UpstreamProperties(
        @DefaultValue("1s") @NotNull @DurationMin(millis = 50) Duration connectTimeout,
        @DefaultValue("5s") @NotNull @DurationMin(millis = 100) Duration callbackTimeout,
        @DefaultValue("30s") @NotNull @DurationMin(millis = 100) Duration apiTimeout,
        @DefaultValue("10m") @NotNull @DurationMin(millis = 100) Duration recountTimeout,
        @DefaultValue("4000") @Min(1) int callbackConnections,
        @DefaultValue("200") @Min(1) int apiConnections) {}
