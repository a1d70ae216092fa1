package io.mistok.local.process;

import io.mistok.local.program.Addresses;

/** Breaks the rule on purpose. */
public record OffenderOfProcess(Addresses addresses) {}
