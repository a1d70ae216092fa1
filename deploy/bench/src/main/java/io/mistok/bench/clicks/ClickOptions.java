package io.mistok.bench.clicks;

import io.mistok.bench.wechat.Mode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to measure.
 *
 * @param perSecond callbacks a second, offered whatever happens
 * @param seconds measured time
 * @param warmUpSeconds offered before at the same rate and not measured
 * @param followers people who click in turn; none clicks twice within a second
 */
record ClickOptions(
        URI server,
        String username,
        String password,
        List<Mode> modes,
        double perSecond,
        double seconds,
        double warmUpSeconds,
        int followers) {
    static final String HELP =
            """
            Usage: deploy/bench/run clicks [options]      against a Mistok that runs, deploy/local/up say

              --modes plain,secure     which kinds of channel, one after the other (also: compatible)
              --rate 200               callbacks a second
              --seconds 30             measured time
              --warm-up 10             seconds before that, at the same rate, not measured
              --followers 1000         people who click in turn
              --url http://127.0.0.1:8080    the gateway; the port also from MISTOK_PORT
              --username, --password   also from MISTOK_ADMIN_USERNAME and MISTOK_ADMIN_PASSWORD

            Prints a table, writes deploy/bench/target/bench-<time>.json, and ends with 1 when an answer was wrong.
            """;

    private static final Set<String> KNOWN =
            Set.of(
                    "modes",
                    "rate",
                    "seconds",
                    "warm-up",
                    "followers",
                    "url",
                    "username",
                    "password");

    ClickOptions {
        if (followers < 2 * perSecond) {
            throw new IllegalArgumentException(
                    "At %s a second there must be at least %d followers: two clicks of one person in one second count once"
                            .formatted(perSecond, (int) Math.ceil(2 * perSecond)));
        }
        if (password.isEmpty()) {
            throw new IllegalArgumentException(
                    "The admin's password is missing: --password or MISTOK_ADMIN_PASSWORD");
        }
        if (server.getHost() == null
                || server.getPort() < 0
                || !"http".equals(server.getScheme())) {
            throw new IllegalArgumentException("--url must be http://host:port, not " + server);
        }
    }

    static ClickOptions of(String[] arguments, Map<String, String> environment) {
        var given = read(arguments);
        var port = environment.getOrDefault("MISTOK_PORT", "8080");
        return new ClickOptions(
                URI.create(given.getOrDefault("url", "http://127.0.0.1:" + port)),
                given.getOrDefault(
                        "username", environment.getOrDefault("MISTOK_ADMIN_USERNAME", "admin")),
                given.getOrDefault(
                        "password", environment.getOrDefault("MISTOK_ADMIN_PASSWORD", "")),
                modes(given.getOrDefault("modes", "plain,secure")),
                number(given, "rate", 200),
                number(given, "seconds", 30),
                number(given, "warm-up", 10),
                (int) number(given, "followers", 1000));
    }

    private static Map<String, String> read(String[] arguments) {
        var given = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i += 2) {
            var name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not understood: " + arguments[i]);
            }
            given.put(name, arguments[i + 1]);
        }
        return given;
    }

    private static double number(Map<String, String> given, String name, double otherwise) {
        var text = given.get(name);
        try {
            var number = text == null ? otherwise : Double.parseDouble(text);
            if (number >= 0 && number < 1e6) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw new IllegalArgumentException("--" + name + " must be a number, not " + text);
    }

    private static List<Mode> modes(String text) {
        return Stream.of(text.split(",", -1))
                .map(mode -> Mode.valueOf(mode.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "%s at %.0f/s for %.0f s".formatted(server, perSecond, seconds);
    }
}
