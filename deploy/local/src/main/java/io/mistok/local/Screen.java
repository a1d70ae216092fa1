package io.mistok.local;

import java.io.PrintStream;

/** What the person who started this sees: plain lines, which a file takes as well as a terminal. */
final class Screen {
    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
