package io.mistok.prove.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How busy all processors of this machine have been, by everybody. */
record Machine(long busy, long all) {
    private static final int IDLE = 3;
    private static final int WAITING = 4;

    static Machine now() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            var numbers =
                    Stream.of(lines.findFirst().orElse("cpu 0").split("\\s+"))
                            .skip(1)
                            .mapToLong(Long::parseLong)
                            .toArray();
            var all = LongStream.of(numbers).sum();
            return new Machine(all - numbers[IDLE] - numbers[WAITING], all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Percent. */
    double busySince() {
        var now = now();
        return now.all == all ? 0 : 100.0 * (now.busy - busy) / (now.all - all);
    }
}
