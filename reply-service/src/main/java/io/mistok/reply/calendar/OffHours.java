package io.mistok.reply.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mistok.reply.content.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The business calendar of a channel and what it answers when closed. Openings are read on the wall
 * clock of the zone, so a change of daylight saving time moves nobody's opening hours.
 *
 * @param enabled whether it answers at all
 * @param timeZone the channel's when absent
 * @param weekly the usual openings; none means always closed
 * @param holidays days on which nothing opens; an opening of the day before still ends as it would
 * @param workdays days that open although they are free: with the hours of their own weekday, or of
 *     the first weekday that has hours
 * @param content what to answer when closed; nothing is answered without it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OffHours(
        boolean enabled,
        @Nullable ZoneId timeZone,
        List<Opening> weekly,
        List<Holiday> holidays,
        List<LocalDate> workdays,
        @Nullable Content content) {
    public OffHours {
        weekly = List.copyOf(weekly);
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
    }

    /** Why the business is closed at that moment, in words; empty when it is open. */
    public Optional<String> closedBecause(Instant at, ZoneId channelZone) {
        ZonedDateTime local = at.atZone(timeZone == null ? channelZone : timeZone);
        return isOpen(local) ? Optional.empty() : Optional.of(reason(local));
    }

    /** Whether it is open, until when, and why. */
    public OffHoursStatus status(Instant at, ZoneId channelZone) {
        return OffHoursStatus.of(this, at.atZone(timeZone == null ? channelZone : timeZone));
    }

    boolean isOpen(ZonedDateTime local) {
        LocalDate today = local.toLocalDate();
        int minute = local.getHour() * 60 + local.getMinute();
        int sinceYesterday = minute + TimeOfDay.MINUTES_OF_A_DAY;
        return openings(today).anyMatch(it -> it.covers(minute))
                || openings(today.minusDays(1)).anyMatch(it -> it.covers(sinceYesterday));
    }

    Stream<Opening> openings(LocalDate date) {
        if (holiday(date).isPresent()) {
            return Stream.empty();
        }
        return isMakeUp(date) ? firstWorkday() : weekly.stream().filter(it -> isOn(date, it));
    }

    /** Whether it has hours of another day because it makes up for one. */
    boolean isMakeUp(LocalDate date) {
        return workdays.contains(date) && weekly.stream().noneMatch(it -> isOn(date, it));
    }

    private static boolean isOn(LocalDate date, Opening opening) {
        return opening.weekday() == date.getDayOfWeek();
    }

    private Stream<Opening> firstWorkday() {
        return weekly.stream().map(Opening::weekday).min(Comparator.naturalOrder()).stream()
                .flatMap(day -> weekly.stream().filter(it -> it.weekday() == day));
    }

    Optional<Holiday> holiday(LocalDate date) {
        return holidays.stream().filter(it -> it.date().equals(date)).findFirst();
    }

    String reason(ZonedDateTime local) {
        return holiday(local.toLocalDate())
                .map(it -> it.name() == null ? "a holiday" : "a holiday (" + it.name() + ")")
                .map(holiday -> "Closed: %s is %s".formatted(local.toLocalDate(), holiday))
                .orElseGet(() ->
                        "Closed on %s at %02d:%02d (%s)"
                                .formatted(
                                        local.getDayOfWeek()
                                                .getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                        local.getHour(),
                                        local.getMinute(),
                                        local.getZone()));
    }
}
