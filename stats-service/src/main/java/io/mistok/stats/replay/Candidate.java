package io.mistok.stats.replay;

import io.mistok.stats.event.Event;
import io.mistok.stats.log.DeadLetter;

/** A dead letter that can be read by now. */
record Candidate(DeadLetter letter, Event event) {}
