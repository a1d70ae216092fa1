package io.mistok.ingest.event;

import io.mistok.ingest.answer.AnswerLadder;

/** Depends on what an event must not know. */
public record Offender(AnswerLadder ladder) {}
