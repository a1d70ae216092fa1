package io.mistok.menu.wechat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How WeChat's API is reached.
 *
 * @param baseUrl scheme and host, no path; another host than WeChat's for tests and the simulator
 * @param connectTimeout WeChat's own advice is 2 s
 * @param readTimeout WeChat's own advice is 5 s
 * @param busyPause first pause after "system busy" (-1); doubled for the second
 */
@Validated
@ConfigurationProperties("mistok.wechat")
record WeChatProperties(
        @DefaultValue("https://api.weixin.qq.com") @NotNull @Pattern(regexp = "https?://[^/?#]+/?")
                String baseUrl,
        @DefaultValue("2s") @NotNull @DurationMin(millis = 100) Duration connectTimeout,
        @DefaultValue("5s") @NotNull @DurationMin(millis = 100) Duration readTimeout,
        @DefaultValue("200ms") @NotNull @DurationMin(millis = 1) Duration busyPause) {}
