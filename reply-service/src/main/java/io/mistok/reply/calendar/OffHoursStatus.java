package io.mistok.reply.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a business is open at one moment.
 *
 * @param enabled whether the calendar answers anybody; the rest holds all the same
 * @param until when that changes; absent when it does not within 400 days
 * @param holiday the name of the day, if it is one that has a name
 * @param timeZone whose wall clock counts
 * @param because one sentence for people
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OffHoursStatus(
        boolean enabled,
        boolean open,
        @Nullable Instant until,
        Reason reason,
        @Nullable String holiday,
        ZoneId timeZone,
        String because) {
    /** Which part of the calendar says so. */
    public enum Reason {
        @JsonProperty("no-calendar")
        NO_CALENDAR,
        @JsonProperty("weekly")
        WEEKLY,
        @JsonProperty("holiday")
        HOLIDAY,
        @JsonProperty("workday")
        WORKDAY
    }

    /** Of a channel without a calendar: nobody is ever told that it is closed. */
    public static OffHoursStatus withoutCalendar(ZoneId channelZone) {
        return new OffHoursStatus(
                false,
                true,
                null,
                Reason.NO_CALENDAR,
                null,
                channelZone,
                "There is no calendar, so it is never closed");
    }

    static OffHoursStatus of(OffHours calendar, ZonedDateTime local) {
        var open = calendar.isOpen(local);
        var holiday = calendar.holiday(local.toLocalDate());
        return new OffHoursStatus(
                calendar.enabled(),
                open,
                new Changes(calendar, local.getZone()).nextAfter(local).orElse(null),
                reason(calendar, local, open),
                open ? null : holiday.map(Holiday::name).orElse(null),
                local.getZone(),
                open ? "Open on " + moment(local) : calendar.reason(local));
    }

    private static Reason reason(OffHours calendar, ZonedDateTime local, boolean open) {
        var today = local.toLocalDate();
        if (!open) {
            return calendar.holiday(today).isPresent() ? Reason.HOLIDAY : Reason.WEEKLY;
        }
        return calendar.isMakeUp(today) ? Reason.WORKDAY : Reason.WEEKLY;
    }

    private static String moment(ZonedDateTime local) {
        return "%s at %02d:%02d (%s)"
                .formatted(
                        local.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        local.getHour(),
                        local.getMinute(),
                        local.getZone());
    }
}
