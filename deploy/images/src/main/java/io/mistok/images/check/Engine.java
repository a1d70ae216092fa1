package io.mistok.images.check;

import io.mistok.images.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Docker engine. */
record Engine() implements Host {
    /** Whether one answers. */
    static boolean isThere() {
        try {
            Said.by(List.of("docker", "info"));
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /** Gives it an image. */
    static void load(Path file) throws IOException {
        Said.by(List.of("docker", "load", "--input", file.toString()));
    }

    @Override
    public String name() {
        return "Docker";
    }

    @Override
    public List<String> command(ImageFile image, Map<String, String> environment, Path secrets) {
        var command = new ArrayList<String>();
        command.addAll(List.of("docker", "run", "--rm", "--network", "host", "--read-only"));
        command.addAll(List.of("--tmpfs", "/tmp", "--cap-drop", "ALL"));
        command.addAll(List.of("--security-opt", "no-new-privileges"));
        command.addAll(List.of("--volume", secrets + ":" + SECRETS + ":ro"));
        environment.forEach((name, value) -> command.addAll(List.of("--env", name + "=" + value)));
        command.add(image.reference());
        return List.copyOf(command);
    }
}
