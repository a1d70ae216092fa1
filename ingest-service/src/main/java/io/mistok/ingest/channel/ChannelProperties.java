package io.mistok.ingest.channel;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The channels as this service knows them.
 *
 * @param patience how long a callback waits for a channel that nobody has told us of: it may have
 *     been made this second
 */
@Validated
@ConfigurationProperties("mistok.channel")
record ChannelProperties(
        @DefaultValue("1s") @NotNull @DurationMin(millis = 0) @DurationMax(seconds = 3)
                Duration patience) {}
