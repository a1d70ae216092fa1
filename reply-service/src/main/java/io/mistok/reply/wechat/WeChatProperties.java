package io.mistok.reply.wechat;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where WeChat's API is.
 *
 * @param baseUrl scheme and host; tests and the local run point at a simulator
 */
@Validated
@ConfigurationProperties("mistok.wechat")
record WeChatProperties(
        @DefaultValue("https://api.weixin.qq.com") @NotNull URI baseUrl,
        @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration connectTimeout,
        @DefaultValue("5s") @NotNull @DurationMin(millis = 100) Duration readTimeout) {}
