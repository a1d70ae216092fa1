package io.mistok.reply.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time on the wall, to the minute; unlike {@code LocalTime} it knows the end of a day.
 *
 * @param minutes since midnight, 0 to 1440
 */
public record TimeOfDay(int minutes) {
    static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final Pattern FORMAT = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");

    /** Reads {@code HH:mm}, up to {@code 24:00}. */
    static Optional<TimeOfDay> parse(String text) {
        return FORMAT.matcher(text).matches() ? Optional.of(of(text)) : Optional.empty();
    }

    @JsonCreator
    static TimeOfDay of(String text) {
        return new TimeOfDay(
                Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)));
    }

    @JsonValue
    @Override
    public String toString() {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
