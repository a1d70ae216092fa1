package io.mistok.local.program;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How Java programs are started here.
 *
 * @param mark a system property without effect; tells our processes from others later
 * @param tmp for temporary files
 */
public record Jvm(String mark, Path tmp) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> SETSID = setsid();

    /** A command in a session of its own: Ctrl-C at the terminal is meant for the supervisor. */
    static List<String> detached(List<String> command) {
        return Stream.concat(SETSID.stream(), command.stream()).toList();
    }

    /**
     * The command of one program.
     *
     * @param maxHeap as the JVM writes it
     * @param archive of the classes it loads: made when it first ends, and made anew by the JVM
     *     itself when the class path has changed; halves the work of a start
     * @param options its own, then its arguments
     */
    List<String> command(String maxHeap, Path archive, List<String> options) {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.add("-D" + mark);
        command.add("-Djava.io.tmpdir=" + tmp);
        command.add("-Xmx" + maxHeap);
        command.add("-XX:+UseSerialGC");
        // Half the work of a start is the optimising compiler's, which pays off only in hours of
        // load.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:SharedArchiveFile=" + archive);
        command.add("-XX:+AutoCreateSharedArchive");
        command.add("-Xlog:cds*=off,aot*=off");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(options);
        return List.copyOf(command);
    }

    static String java() {
        return JAVA;
    }

    private static List<String> setsid() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .limit(1)
                .toList();
    }
}
