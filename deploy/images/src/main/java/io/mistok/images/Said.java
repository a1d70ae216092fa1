package io.mistok.images;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What commands say. */
public final class Said {
    private Said() {}

    /**
     * Runs a command to its end.
     *
     * @return its output
     * @throws IOException with the output as the message, when it cannot start or does not succeed
     */
    public static String by(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said.strip());
            }
            return said;
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        }
    }
}
