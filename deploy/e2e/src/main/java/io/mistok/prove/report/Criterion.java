package io.mistok.prove.report;

/** What a run asks of the system, and what it got. */
public record Criterion(String what, boolean met, String measured) {}
