package io.mistok.reply.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far back repeats are recognised.
 *
 * @param span of the log; the platform repeats for 20 s, and a stopped replica comes back later
 */
@Validated
@ConfigurationProperties("mistok.inbox")
public record InboxProperties(
        @DefaultValue("120s") @NotNull @DurationMin(seconds = 30) Duration span) {}
