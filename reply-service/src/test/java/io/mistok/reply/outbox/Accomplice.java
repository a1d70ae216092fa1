package io.mistok.reply.outbox;

import io.mistok.reply.decision.Offender;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public record Accomplice(@Nullable Offender offender) {}
