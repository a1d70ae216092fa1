package io.mistok.prove.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How programs are started here.
 *
 * @param folder of this cluster; on every command line, which tells our processes from others
 */
record Programs(Path folder) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** One of our own programs, or of our libraries. */
    List<String> ours(String heap, String main, String... arguments) {
        var rest = new ArrayList<>(List.of("-Dlogback.configurationFile=prove-log.xml"));
        rest.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        rest.addAll(List.of(arguments));
        return java(List.of("-Xmx" + heap, "-XX:+UseSerialGC"), rest);
    }

    /**
     * A service as it is shipped.
     *
     * @param memory options of the JVM: how much it may have and who collects it
     */
    List<String> jar(List<String> memory, Path jar) {
        return java(memory, List.of("-jar", jar.toString()));
    }

    private List<String> java(List<String> memory, List<String> rest) {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.add("-Dmistok.prove=" + folder);
        command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        command.addAll(memory);
        // As in deploy/local: or new classes and compiled code set off collections of everything.
        command.add("-XX:MetaspaceSize=256m");
        command.add("-XX:ReservedCodeCacheSize=240m");
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Programs die and start again here: half the work of a start is the optimising compiler's.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(rest);
        return detached(command);
    }

    /** In a session of its own: Ctrl-C at the terminal is meant for us, who then stop it. */
    static List<String> detached(List<String> command) {
        var setsid =
                Stream.of("/usr/bin/setsid", "/bin/setsid")
                        .filter(file -> Files.isExecutable(Path.of(file)))
                        .limit(1);
        return Stream.concat(setsid, command.stream()).toList();
    }
}
