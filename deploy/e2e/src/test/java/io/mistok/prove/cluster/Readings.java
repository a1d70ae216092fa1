package io.mistok.prove.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that reads the same again and again, for two seconds. */
final class Readings {
    private static final int AT_MOST = 100;

    private Readings() {}

    static void main(String[] arguments) {
        var read = 0;
        for (var i = 0; i < AT_MOST; i++) {
            read += new Readings().read("a kind to come".getBytes(UTF_8));
        }
        System.exit(read > 0 ? 0 : 2);
    }

    int read(byte[] value) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        return value.length;
    }
}
