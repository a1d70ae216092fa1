package io.mistok.reply.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which nothing opens, whatever the week says. */
public record Holiday(LocalDate date, @Nullable String name) {}
