package io.mistok.images.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where an image can be run as a cluster would run it: as nobody, on a read-only root. */
interface Host {
    /** Where a container finds the secrets. */
    Path SECRETS = Path.of("/secrets");

    /** In a word, for the report. */
    String name();

    /**
     * The command that runs a container in the foreground and ends with its exit code.
     *
     * @param environment on top of the image's own
     * @param secrets a folder on this machine, found at {@link #SECRETS}
     */
    List<String> command(ImageFile image, Map<String, String> environment, Path secrets);
}
