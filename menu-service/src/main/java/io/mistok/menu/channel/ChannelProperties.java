package io.mistok.menu.channel;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.ZoneId;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for all channels.
 *
 * @param defaultTimeZone of a channel that names none
 * @param secretOverlap how long the token or EncodingAESKey before a change is still accepted:
 *     callbacks under way and their repeats use the old one
 */
@Validated
@ConfigurationProperties("mistok.channel")
record ChannelProperties(
        @DefaultValue("Asia/Shanghai") @NotNull ZoneId defaultTimeZone,
        @DefaultValue("10m") @NotNull @DurationMin(seconds = 0) Duration secretOverlap) {}
