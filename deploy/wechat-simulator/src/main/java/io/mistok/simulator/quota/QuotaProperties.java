package io.mistok.simulator.quota;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Daily limits of a new account.
 *
 * @param daily calls in one day by path; a path that is not listed has no limit
 * @param clears how often the counters may be cleared in one month
 */
@Validated
@ConfigurationProperties("mistok.simulator.quota")
record QuotaProperties(
        @DefaultValue @NotNull Map<String, @Positive Integer> daily,
        @DefaultValue("10") @Positive int clears) {

    private static final Map<String, Integer> NEW_ACCOUNT =
            Map.of(
                    "/cgi-bin/token", 2_000,
                    "/cgi-bin/stable_token", 500_000,
                    "/cgi-bin/menu/create", 1_000,
                    "/cgi-bin/menu/get", 10_000,
                    "/cgi-bin/menu/delete", 1_000,
                    "/cgi-bin/message/custom/send", 500_000);

    int limit(String path) {
        var configured = daily.get(path);
        return configured != null ? configured : NEW_ACCOUNT.getOrDefault(path, Integer.MAX_VALUE);
    }
}
