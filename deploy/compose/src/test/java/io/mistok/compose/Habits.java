package io.mistok.compose;

import io.mistok.compose.ComposeFile.Service;
import java.util.ArrayList;
import java.util.List;

/** What is true of every container; sentences about what is not. */
final class Habits {
    private static final List<String> END_BY_THEMSELVES = List.of("topics");
    private static final List<String> NO_TOOL_TO_ASK = List.of("tempo");

    private Habits() {}

    static List<String> brokenBy(ComposeFile file) {
        var broken = new ArrayList<String>();
        file.services().forEach((name, service) -> check(name, service, broken));
        return broken;
    }

    private static void check(String name, Service it, List<String> broken) {
        var once = END_BY_THEMSELVES.contains(name);
        said(it.read_only(), name + " may write to its root", broken);
        said(List.of("ALL").equals(it.cap_drop()), name + " has capabilities", broken);
        said(
                List.of("no-new-privileges:true").equals(it.security_opt()),
                name + " may gain privileges",
                broken);
        said(
                it.user() != null && it.user().matches("[1-9]\\d*:[1-9]\\d*"),
                name + " runs as " + it.user(),
                broken);
        said(it.mem_limit() != null, name + " has no memory limit", broken);
        said(
                (once ? "on-failure" : "unless-stopped").equals(it.restart()),
                name + " restarts " + it.restart(),
                broken);
        said(
                once || NO_TOOL_TO_ASK.contains(name) || it.healthcheck() != null,
                name + " has no health check",
                broken);
        said(once || it.stop_grace_period() != null, name + " has no time to stop", broken);
        said(
                it.tmpfs() != null && it.tmpfs().stream().anyMatch(at -> at.startsWith("/tmp:")),
                name + " has no place for temporary files",
                broken);
        said(
                it.logging() != null && it.logging().options().containsKey("max-size"),
                name + " may fill the disk with its log",
                broken);
        said(
                it.image().matches(".+:(v?[0-9][\\w.-]*|\\$\\{MISTOK_TAG:-[^}]+})"),
                name + " has the image " + it.image(),
                broken);
    }

    private static void said(boolean holds, String otherwise, List<String> broken) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
