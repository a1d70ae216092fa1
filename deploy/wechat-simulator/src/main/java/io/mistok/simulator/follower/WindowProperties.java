package io.mistok.simulator.follower;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The quota table of customer-service messages, which WeChat changes every few years.
 *
 * @param windows by trigger; a trigger that is not listed keeps the official quota
 * @see <a href="https://developers.weixin.qq.com/doc/subscription/guide/product/kf/intro.md">
 *     Customer service: quota</a>
 */
@Validated
@ConfigurationProperties("mistok.simulator.customer-service")
public record WindowProperties(@DefaultValue @NotNull Map<Trigger, @Valid Limit> windows) {

    Limit of(Trigger trigger) {
        var configured = windows.get(trigger);
        return configured != null ? configured : official(trigger);
    }

    private static Limit official(Trigger trigger) {
        return switch (trigger) {
            case MESSAGE -> new Limit(5, Duration.ofDays(2));
            case MENU_TAP, FOLLOW, SCAN -> new Limit(3, Duration.ofMinutes(1));
        };
    }

    /**
     * One window.
     *
     * @param messages how many fit in
     * @param valid how long it stays open
     */
    public record Limit(
            @PositiveOrZero int messages, @NotNull @DurationMin(millis = 1) Duration valid) {}
}
