package io.mistok.ingest.outbox;

import io.mistok.ingest.answer.AnswerLadder;

/** Depends on what comes before the outbox. */
public record Offender(AnswerLadder ladder) {}
