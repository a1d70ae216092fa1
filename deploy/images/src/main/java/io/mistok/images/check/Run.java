package io.mistok.images.check;

import io.mistok.backing.Ports;
import io.mistok.images.program.Program;
import io.mistok.images.program.Surroundings;
import io.mistok.images.training.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts an image, waits until it is ready, and stops it as a cluster does.
 *
 * @param host where
 * @param surroundings servers and secrets
 * @param secrets readable by the image's user
 */
record Run(Host host, Surroundings surroundings, Path secrets) {
    private static final int TERMINATED = 143;
    private static final int GRACE = 30;

    /**
     * Once.
     *
     * @param log of the program
     * @return what is wrong; a line tells how long it took when nothing is
     */
    List<String> brokenBy(Program program, ImageFile image, Path log)
            throws IOException, InterruptedException {
        var port = Ports.free();
        var environment = surroundings.environment(program, port, Host.SECRETS);
        if (image.layers().contains("aot")) {
            // Without it a cache that does not fit is a warning.
            environment.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
        }
        var began = System.nanoTime();
        var process =
                new ProcessBuilder(host.command(image, environment, secrets))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var broken = new ArrayList<String>();
        try {
            if (Rehearsal.of(program, port).isReadyInTime(process)) {
                var millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                System.out.printf(
                        "%s in %s: ready after %d.%d s%n",
                        program.title(), host.name(), millis / 1000, millis % 1000 / 100);
            } else {
                broken.add("it was not ready in " + host.name() + ", see " + log);
            }
            process.destroy();
            if (!process.waitFor(GRACE, TimeUnit.SECONDS)) {
                broken.add("it did not stop within " + GRACE + " s");
            } else if (process.exitValue() != TERMINATED && broken.isEmpty()) {
                broken.add("it ended with " + process.exitValue() + ", see " + log);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return List.copyOf(broken);
    }
}
