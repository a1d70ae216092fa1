package io.mistok.reply.decision;

import io.mistok.reply.outbox.Accomplice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks rules, to show that they bite: a decision that asks the database, in a cycle. */
public record Offender(@Nullable JdbcClient database, @Nullable Accomplice accomplice) {}
