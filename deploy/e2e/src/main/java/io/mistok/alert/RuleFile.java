package io.mistok.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The alert rules of the chart, as they are or in a fraction of their time. */
record RuleFile(String text) {
    private static final Pattern NAME = Pattern.compile("(?m)^ +- alert: (\\w+)$");
    private static final Pattern TIME = Pattern.compile("(\\[|for: )(\\d+)([smh])");

    /** A limit in seconds of a minute or more; a shorter one is a property of WeChat. */
    private static final Pattern LIMIT = Pattern.compile("(_seconds\\{}\\) > )(\\d{2,})\\b");

    private static final Map<String, Integer> SECONDS = Map.of("s", 1, "m", 60, "h", 3600);

    static RuleFile in(Path repository) {
        try {
            return new RuleFile(
                    Files.readString(repository.resolve("deploy/helm/mistok/alerts/mistok.yaml")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> names() {
        return NAME.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
    }

    /** Every window, every {@code for} and every limit of a minute or more, divided by this. */
    RuleFile faster(int times) {
        var windows =
                TIME.matcher(text)
                        .replaceAll(it ->
                                it.group(1)
                                        + shorter(seconds(it.group(2), it.group(3)), times)
                                        + "s");
        return new RuleFile(
                LIMIT.matcher(windows)
                        .replaceAll(
                                it -> it.group(1) + shorter(Integer.parseInt(it.group(2)), times)));
    }

    private static int seconds(String number, String unit) {
        return Integer.parseInt(number) * SECONDS.getOrDefault(unit, 1);
    }

    private static int shorter(int seconds, int times) {
        return Math.max(1, seconds / times);
    }
}
