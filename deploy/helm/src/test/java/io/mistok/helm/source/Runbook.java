package io.mistok.helm.source;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What people do about alerts. */
final class Runbook {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\w+)$");

    private Runbook() {}

    /** Its headings of one word: names of alerts. */
    static List<String> sections() {
        return SECTION.matcher(Services.file("deploy/helm/docs/runbook.md"))
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
