package io.mistok.local;

import io.mistok.local.process.Children;
import org.jspecify.annotations.Nullable;

/** The one way this process ends: whatever the reason, nothing it started outlives it. */
final class Ending {
    private final Screen screen;
    private volatile @Nullable Children children;
    private volatile int code;

    Ending(Screen screen) {
        this.screen = screen;
    }

    /** From now on there is something to stop. */
    void stops(Children started) {
        children = started;
    }

    /** Ends the process because something went wrong. */
    void fail(String reason) {
        screen.say("Mistok cannot run: " + reason);
        code = 1;
        System.exit(code);
    }

    /** Runs while the JVM shuts down; a signal would make its exit code 130 or 143, we say 0. */
    void stopAndHalt() {
        var running = children;
        if (running != null) {
            screen.say("Stopping");
            running.stop();
            screen.say("Stopped");
        }
        Runtime.getRuntime().halt(code);
    }
}
