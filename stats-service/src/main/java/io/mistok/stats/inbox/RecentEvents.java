package io.mistok.stats.inbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The event ids of one partition's recent records. Whether a record is a repeat follows from the
 * records before it and nothing else, so it is judged the same however often it is read.
 */
public class RecentEvents {
    private final long window;
    private final long memory;
    private final LinkedHashMap<String, Long> seen = new LinkedHashMap<>();
    private long newest;

    public RecentEvents(RepeatProperties properties) {
        this.window = properties.window().toMillis();
        this.memory = properties.memory().toMillis();
    }

    /** Judges a stretch of records that may have to be read again. */
    public Judgement begin() {
        return new Judgement();
    }

    /** One stretch, not remembered until {@link #keep} says that it is done. */
    public class Judgement {
        private final Map<String, Long> added = new LinkedHashMap<>();

        /**
         * Whether a record with this id was published within the window before this one.
         *
         * @param timestamp when this one was, epoch milliseconds
         */
        public boolean isRepeat(String eventId, long timestamp) {
            var earlier = added.containsKey(eventId) ? added.get(eventId) : seen.get(eventId);
            added.merge(
                    eventId, earlier == null ? timestamp : Math.max(earlier, timestamp), Math::max);
            return earlier != null && timestamp - earlier <= window;
        }

        /** Remembers the stretch and forgets what has become too old to matter. */
        public void keep() {
            added.forEach((eventId, timestamp) -> {
                seen.remove(eventId);
                seen.put(eventId, timestamp);
                newest = Math.max(newest, timestamp);
            });
            var oldest = newest - memory;
            var oldestFirst = seen.values().iterator();
            while (oldestFirst.hasNext() && oldestFirst.next() < oldest) {
                oldestFirst.remove();
            }
        }
    }
}
