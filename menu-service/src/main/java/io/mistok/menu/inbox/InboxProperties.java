package io.mistok.menu.inbox;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is read.
 *
 * @param topic the compacted topic of channels
 */
@Validated
@ConfigurationProperties("mistok.inbox")
record InboxProperties(@DefaultValue("messenger.channel.v1") @NotBlank String topic) {}
