package io.mistok.prove.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Called by instrumented code; ends the process as {@code kill -9} would, where it is armed. */
public final class CrashPoint {
    /** The exit code by which the harness knows that a point was reached. */
    public static final int EXIT_CODE = 77;

    /** Before the text that makes a value unreadable, where that is what is armed. */
    public static final String REFUSE = "refuse:";

    private static volatile String armed = "";

    private CrashPoint() {}

    /** The process has come to this point. */
    public static void reach(String point) {
        if (armed.equals(point)) {
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    /** Whether a release that does not know this text would refuse the value. */
    public static boolean refuses(byte @Nullable [] value) {
        var told = armed;
        return value != null
                && told.startsWith(REFUSE)
                && new String(value, StandardCharsets.UTF_8)
                        .contains(told.substring(REFUSE.length()));
    }

    /** From now on the file says which point is armed. */
    static void watch(Path file) {
        var watcher = new Thread(() -> look(file), "crash-point");
        watcher.setDaemon(true);
        watcher.start();
    }

    private static void look(Path file) {
        try (var changes = file.getFileSystem().newWatchService()) {
            Objects.requireNonNull(file.toAbsolutePath().getParent())
                    .register(
                            changes,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY);
            armed = told(file);
            for (var change = changes.take(); ; change = changes.take()) {
                change.pollEvents();
                change.reset();
                armed = told(file);
            }
        } catch (IOException failure) {
            armed = "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String told(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }
}
