package io.mistok.helm.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The operations guide, the chart's own pages, and the names in them.
 *
 * @param pages their texts, by their paths from here
 */
record Guide(Map<Path, String> pages) {
    private static final Path DEPLOY = Path.of("..");
    private static final Pattern METRIC = Pattern.compile("\\bmistok_[a-z_]+\\b(?!\\.)");
    private static final Pattern LABEL = Pattern.compile("\\b[a-z]+=\"([a-z-]+)\"");
    private static final Pattern SETTING =
            Pattern.compile("\\b(?:MISTOK|SPRING)_[A-Z0-9_]+|\\bmistok\\.[a-z-]+(?:\\.[a-z-]+)+");
    private static final Pattern TOPIC = Pattern.compile("\\bmessenger\\.[a-z0-9-]+[a-z0-9.-]*\\w");
    private static final Pattern TABLE = Pattern.compile("\\bmistok_(?:menu|reply)\\.([a-z_]+)");
    private static final Pattern VALUE =
            Pattern.compile("`([a-z][A-Za-z]*(?:\\.[a-zA-Z]+)+)(?::[^`]*)?`");
    private static final Pattern COMMAND =
            Pattern.compile("\\bdeploy/[a-z][a-z/-]*[a-z](?:\\.[a-z]+)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Guide read() {
        var pages = new TreeMap<Path, String>();
        Stream.of("", "docs", "helm", "helm/docs")
                .flatMap(folder -> pagesIn(DEPLOY.resolve(folder)))
                .forEach(page -> pages.put(page, text(page)));
        return new Guide(pages);
    }

    private static Stream<Path> pagesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".md")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Guide saying(String text) {
        return new Guide(Map.of(DEPLOY.resolve("docs/offender.md"), text));
    }

    /** Without the schemas, whose names look like it. */
    Set<String> metrics() {
        return found(METRIC, MatchResult::group)
                .filter(it -> !Set.of("mistok_menu", "mistok_reply", "mistok_stats").contains(it))
                .collect(Collectors.toSet());
    }

    /** Values of tags. */
    Set<String> words() {
        return found(LABEL, it -> it.group(1)).collect(Collectors.toSet());
    }

    /** By their names in the environment or in a file. */
    Set<String> settings() {
        return found(SETTING, MatchResult::group).collect(Collectors.toSet());
    }

    Set<String> topics() {
        return found(TOPIC, MatchResult::group).collect(Collectors.toSet());
    }

    Set<String> tables() {
        return found(TABLE, it -> it.group(1)).collect(Collectors.toSet());
    }

    /** What looks like a value of the chart, or anything else with dots. */
    Set<String> dotted() {
        return found(VALUE, it -> it.group(1)).collect(Collectors.toSet());
    }

    /** Without what a build makes. */
    Set<Path> commands() {
        return found(COMMAND, MatchResult::group)
                .filter(it -> !it.contains("/target/"))
                .map(it -> DEPLOY.resolve("..").resolve(it))
                .collect(Collectors.toSet());
    }

    /** Links into this repository that lead nowhere. */
    Set<String> deadLinks() {
        return pages.entrySet().stream()
                .flatMap(page ->
                        LINK.matcher(page.getValue())
                                .results()
                                .map(it -> it.group(1))
                                .filter(it -> !it.startsWith("http"))
                                .filter(it -> !leadsSomewhere(page.getKey(), it)))
                .collect(Collectors.toSet());
    }

    private static boolean leadsSomewhere(Path page, String link) {
        var hash = link.indexOf('#');
        var file = hash < 0 ? link : link.substring(0, hash);
        var target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        return Files.exists(target)
                && (hash < 0 || anchors(text(target)).contains(link.substring(hash + 1)));
    }

    private static Set<String> anchors(String text) {
        return HEADING.matcher(text)
                .results()
                .map(it -> it.group(1).toLowerCase(Locale.ROOT))
                .map(it -> it.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private <T> Stream<T> found(Pattern pattern, Function<MatchResult, T> as) {
        return pages.values().stream().flatMap(it -> pattern.matcher(it).results()).map(as);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
