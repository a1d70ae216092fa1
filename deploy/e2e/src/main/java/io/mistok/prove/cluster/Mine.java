package io.mistok.prove.cluster;

import io.mistok.prove.crash.CrashPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Points of one replica's code at which it can be made to halt. */
public final class Mine {
    private final Replica replica;
    private final Path folder;

    Mine(Replica replica, Path folder, List<String> points) {
        this.replica = replica;
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("points"), points);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Replica replica() {
        return replica;
    }

    /** Starts the replica anew with its points in it, none of them armed. */
    public void restart() {
        restart("");
    }

    /** The same with more options of its virtual machine. */
    public void restart(String options) {
        arm("");
        replica.node().kill();
        var jar = CrashJar.writtenTo(folder.resolve("agent.jar"));
        replica.node()
                .start(
                        Map.of(
                                "JAVA_TOOL_OPTIONS",
                                "-javaagent:" + jar + "=" + folder + " " + options));
    }

    /** From now on its reader refuses what holds this text, as a release that does not know it. */
    public void refuse(String text) {
        arm(CrashPoint.REFUSE + text);
    }

    /** The next time it comes to this point, it halts; empty for none. */
    public void arm(String point) {
        try {
            Files.writeString(folder.resolve("armed"), point);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
