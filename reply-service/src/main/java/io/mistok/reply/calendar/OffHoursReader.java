package io.mistok.reply.calendar;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.ContentReader;
import io.mistok.reply.input.Input;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the calendar that an admin writes. */
@Component
public class OffHoursReader {
    private static final int MAX_OPENINGS = 70;
    private static final int MAX_DATES = 1000;
    private static final int MAX_NAME = 192;

    private final ContentReader contents;

    OffHoursReader(ContentReader contents) {
        this.contents = contents;
    }

    public OffHours read(Input input) {
        input.only("enabled", "timeZone", "weekly", "holidays", "workdays", "content");
        boolean enabled = !input.has("enabled") || input.flag("enabled");
        Set<LocalDate> dates = new HashSet<>();
        return new OffHours(
                enabled,
                zone(input),
                weekly(input),
                input.list("holidays", MAX_DATES).stream().map(it -> holiday(it, dates)).toList(),
                input.list("workdays", MAX_DATES).stream().map(it -> date(it, dates)).toList(),
                content(input));
    }

    private static @Nullable ZoneId zone(Input input) {
        Input field = input.optional("timeZone");
        if (field == null) {
            return null;
        }
        try {
            return ZoneId.of(field.asText(MAX_NAME));
        } catch (DateTimeException _) {
            field.refuse("is not a time zone; write one like Asia/Shanghai");
            return null;
        }
    }

    private static List<Opening> weekly(Input input) {
        List<Opening> openings = new ArrayList<>();
        for (Input field : input.list("weekly", MAX_OPENINGS)) {
            int before = input.mistakes();
            Opening opening = opening(field);
            if (input.mistakes() == before) {
                openings.stream()
                        .filter(opening::overlaps)
                        .findFirst()
                        .ifPresent(other -> field.refuse("overlaps with " + describe(other)));
                openings.add(opening);
            }
        }
        return openings;
    }

    private static String describe(Opening it) {
        return "%s %s to %s".formatted(it.day(), it.open(), it.close());
    }

    private static Opening opening(Input input) {
        input.only("day", "open", "close");
        String day = input.choice("day", DayOfWeek.class).name().toLowerCase(Locale.ROOT);
        TimeOfDay open = time(input, "open");
        if (open.minutes() == TimeOfDay.MINUTES_OF_A_DAY) {
            input.refuse("opens at 24:00; write 00:00 of the next day");
        }
        return new Opening(day, open, time(input, "close"));
    }

    private static TimeOfDay time(Input input, String name) {
        Input field = input.required(name);
        if (field == null) {
            return new TimeOfDay(0);
        }
        return TimeOfDay.parse(field.asText(MAX_NAME))
                .orElseGet(() -> {
                    field.refuse("must be a time like 09:30, up to 24:00");
                    return new TimeOfDay(0);
                });
    }

    private static Holiday holiday(Input input, Set<LocalDate> dates) {
        input.only("date", "name");
        Input field = input.required("date");
        LocalDate date = field == null ? LocalDate.EPOCH : date(field, dates);
        return new Holiday(date, input.optionalText("name", MAX_NAME));
    }

    private static LocalDate date(Input input, Set<LocalDate> dates) {
        try {
            LocalDate date = LocalDate.parse(input.asText(MAX_NAME));
            if (!dates.add(date)) {
                input.refuse("is in the lists twice");
            }
            return date;
        } catch (DateTimeException _) {
            input.refuse("must be a date like 2026-12-25");
            return LocalDate.EPOCH;
        }
    }

    private @Nullable Content content(Input input) {
        Input field = input.optional("content");
        return field == null ? null : contents.read(field);
    }
}
