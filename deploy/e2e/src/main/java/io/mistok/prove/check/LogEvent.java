package io.mistok.prove.check;

import io.mistok.prove.ledger.Identity;

/** One record of an event in the log, repeats included. */
public record LogEvent(int partition, long offset, String eventId, Identity identity) {}
