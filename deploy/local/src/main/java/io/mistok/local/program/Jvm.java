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
 * @param extra options of the JVM for all of them; they win over ours
 */
public record Jvm(String mark, Path tmp, List<String> extra) {
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
     * @param memory what it may have, as options of the JVM; they win over those for all
     * @param rest from the class path or the jar on
     */
    List<String> command(List<String> memory, List<String> rest) {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.add("-D" + mark);
        command.add("-Djava.io.tmpdir=" + tmp);
        command.add("-XX:+UseSerialGC");
        // Half of it for what is young: requests and records live as long as they are under way.
        command.add("-XX:NewRatio=1");
        // What is remembered for minutes is many small objects: up to 8 bytes less each.
        command.add("-XX:+UseCompactObjectHeaders");
        // Or the whole heap is collected each time that the classes have outgrown what they had.
        command.add("-XX:MetaspaceSize=256m");
        // The same with compiled code, of which one compiler alone may have 48 MB.
        command.add("-XX:ReservedCodeCacheSize=240m");
        // A program without memory answers nobody; dead, it is started again.
        command.add("-XX:+ExitOnOutOfMemoryError");
        // Half the work of a start is the optimising compiler's, which pays off only after minutes.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(memory);
        command.addAll(extra);
        command.addAll(rest);
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
