package io.mistok.reply.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the next moment at which a calendar opens or closes. It is one at which an opening begins
 * or ends, a midnight, or one at which clocks are put forward or back.
 */
final class Changes {
    private static final int FAR = 400;

    private final OffHours calendar;
    private final ZoneId zone;

    Changes(OffHours calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    Optional<Instant> nextAfter(ZonedDateTime local) {
        var from = local.toInstant();
        var open = calendar.isOpen(local);
        var today = local.toLocalDate();
        return today.datesUntil(today.plusDays(FAR))
                .flatMap(date -> candidates(date).filter(from::isBefore).sorted())
                .filter(moment -> calendar.isOpen(moment.atZone(zone)) != open)
                .findFirst();
    }

    private Stream<Instant> candidates(LocalDate date) {
        var onTheClock =
                Stream.of(Stream.of(date.atStartOfDay()), ends(date.minusDays(1)), ends(date))
                        .flatMap(it -> it)
                        .filter(it -> it.toLocalDate().equals(date))
                        .flatMap(this::instants);
        return Stream.concat(onTheClock, clockChanges(date));
    }

    private Stream<LocalDateTime> ends(LocalDate date) {
        return calendar.openings(date)
                .flatMap(it -> {
                    var begin = date.atStartOfDay().plusMinutes(it.open().minutes());
                    return Stream.of(begin, begin.plusMinutes(it.length()));
                });
    }

    /** None where the clock jumps over it, two where it is put back and shows it again. */
    private Stream<Instant> instants(LocalDateTime local) {
        return zone.getRules().getValidOffsets(local).stream().map(local::toInstant);
    }

    private Stream<Instant> clockChanges(LocalDate date) {
        var rules = zone.getRules();
        var before = date.atStartOfDay(zone).toInstant().minusSeconds(1);
        var end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return Stream.iterate(
                        Optional.ofNullable(rules.nextTransition(before))
                                .map(ZoneOffsetTransition::getInstant),
                        change -> change.filter(end::isAfter).isPresent(),
                        change ->
                                change.map(rules::nextTransition)
                                        .map(ZoneOffsetTransition::getInstant))
                .flatMap(Optional::stream);
    }
}
