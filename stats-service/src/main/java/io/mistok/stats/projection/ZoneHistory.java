package io.mistok.stats.projection;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * In which time zones a channel's events of one partition have been counted.
 *
 * @param since each zone with the offset it applies from, in order; the first from the beginning
 */
public record ZoneHistory(List<Since> since) {

    /** From that offset on, until the next one. */
    public record Since(long offset, ZoneId zone) {}

    static ZoneHistory always(ZoneId zone) {
        return new ZoneHistory(List.of(new Since(0, zone)));
    }

    /** The zone for the record at that offset. */
    public ZoneId at(long offset) {
        return since.stream()
                .filter(one -> one.offset() <= offset)
                .reduce((earlier, later) -> later)
                .orElseGet(since::getFirst)
                .zone();
    }

    ZoneId latest() {
        return since.getLast().zone();
    }

    /** The history with another zone from that offset on. */
    ZoneHistory changed(long offset, ZoneId zone) {
        var before = since.stream().filter(one -> one.offset() < offset);
        return new ZoneHistory(Stream.concat(before, Stream.of(new Since(offset, zone))).toList());
    }
}
