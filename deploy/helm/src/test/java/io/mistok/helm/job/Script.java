package io.mistok.helm.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A script of a rendering, run by bash with stand-ins for the programs that it calls. */
final class Script {
    private Script() {}

    /** What it prints, if it ends well. */
    static List<String> run(String text, Map<String, String> environment)
            throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-c", text).redirectErrorStream(true);
        bash.environment().putAll(environment);
        var process = bash.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return output.lines().toList();
    }
}
