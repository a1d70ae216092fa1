package io.mistok.reply.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.util.Locale;

/**
 * One interval in which a business is open, every week.
 *
 * @param day it begins on, {@code monday} to {@code sunday}
 * @param open first minute
 * @param close first minute that is closed again; at or before {@code open} it lies on the next day
 */
public record Opening(String day, TimeOfDay open, TimeOfDay close) {
    @JsonIgnore
    DayOfWeek weekday() {
        return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
    }

    /** Minutes it stays open: at most a day. */
    @JsonIgnore
    int length() {
        int minutes = close.minutes() - open.minutes();
        return minutes > 0 ? minutes : minutes + TimeOfDay.MINUTES_OF_A_DAY;
    }

    /** Minutes from Monday, 0:00. */
    @JsonIgnore
    int begin() {
        return (weekday().getValue() - 1) * TimeOfDay.MINUTES_OF_A_DAY + open.minutes();
    }

    /** Whether it covers a minute of the day it begins on; later days continue that count. */
    boolean covers(int minute) {
        return minute >= open.minutes() && minute < open.minutes() + length();
    }

    boolean overlaps(Opening other) {
        int week = 7 * TimeOfDay.MINUTES_OF_A_DAY;
        return Math.floorMod(other.begin() - begin(), week) < length()
                || Math.floorMod(begin() - other.begin(), week) < other.length();
    }
}
