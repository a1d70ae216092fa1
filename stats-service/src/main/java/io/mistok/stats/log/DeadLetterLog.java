package io.mistok.stats.log;

import java.time.Instant;
import java.util.List;

/** What has been set aside of the event topic. */
public interface DeadLetterLog {

    /**
     * The records of the topic as it is now that were set aside at that time or later, each once.
     * Of a topic that has been created anew since, none.
     */
    List<DeadLetter> since(Instant time);
}
