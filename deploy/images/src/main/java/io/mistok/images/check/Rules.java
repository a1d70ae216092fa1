package io.mistok.images.check;

import io.mistok.images.program.Program;
import io.mistok.images.runtime.JavaRuntime;
import io.mistok.images.runtime.SystemFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What must be true of every image.
 *
 * @param program which it is
 */
record Rules(Program program) {
    private static final String OURS = "org.opencontainers.image.";
    private static final Set<String> TOOLS =
            Set.of("sh", "bash", "dash", "busybox", "apt", "apk", "dpkg", "rpm", "su", "mount");

    /** Sentences about what is wrong; none when all is well. */
    List<String> brokenBy(ImageFile image) {
        var broken = new ArrayList<String>();
        config(image, broken);
        files(image, broken);
        return List.copyOf(broken);
    }

    private void config(ImageFile image, List<String> broken) {
        var config = image.config().path("config");
        var user = config.path("User").asString("");
        check(user.equals(SystemFiles.USER), "it runs as '" + user + "'", broken);
        var entrypoint = image.texts("Entrypoint");
        check(
                !entrypoint.isEmpty()
                        && entrypoint.getFirst().equals(JavaRuntime.PLACE + "/bin/java")
                        && entrypoint.getLast().equals("/app/" + program.title() + ".jar"),
                "its entry point is " + entrypoint,
                broken);
        check(
                config.path("ExposedPorts").propertyNames().contains(program.port() + "/tcp"),
                "port " + program.port() + " is not exposed",
                broken);
        check(
                image.texts("Env").stream().noneMatch(Rules::soundsSecret),
                "its environment sets " + image.texts("Env"),
                broken);
        for (var label : List.of("title", "version", "revision", "created", "licenses")) {
            check(!image.label(OURS + label).isEmpty(), "label " + label + " is missing", broken);
        }
        for (var layer : List.of("runtime", "probe", "dependencies", "application", "sbom")) {
            check(image.layers().contains(layer), "there is no layer " + layer, broken);
        }
    }

    private void files(ImageFile image, List<String> broken) {
        eachOf(image, Entry::setsId, "sets the user's id", broken);
        Predicate<Entry> ours =
                image.label(OURS + "base.name").isEmpty() ? _ -> true : Rules::isAboveTheBase;
        eachOf(
                image,
                ours.and(entry -> entry.owner() != 0)
                        .and(entry -> !program.folders().contains(entry.path())),
                "does not belong to root",
                broken);
        eachOf(
                image,
                ours.and(entry -> TOOLS.contains(entry.fileName())),
                "should not be there",
                broken);
        eachOf(
                image,
                ours.and(Entry::writableByOthers).and(entry -> !entry.path().equals("/tmp")),
                "can be written by others",
                broken);
    }

    private static boolean isAboveTheBase(Entry entry) {
        return entry.path().startsWith("/app/") || entry.path().startsWith("/opt/");
    }

    private static void eachOf(
            ImageFile image, Predicate<Entry> wrong, String what, List<String> broken) {
        image.entries().stream()
                .filter(wrong)
                .forEach(entry -> broken.add(entry.path() + " " + what));
    }

    private static boolean soundsSecret(String variable) {
        return variable.matches("(?i)[^=]*(password|secret|token|key)[^=]*=.*");
    }

    private static void check(boolean holds, String otherwise, List<String> broken) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
