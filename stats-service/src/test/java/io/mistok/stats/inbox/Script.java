package io.mistok.stats.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.stats.log.LoggedRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up log: clicks, messages, people who leave and come back, repeats, rubbish. */
class Script {
    private static final Instant START = Instant.parse("2026-10-25T00:20:00Z");
    private static final List<String> TYPES =
            List.of(
                    "menu-button-clicked",
                    "menu-button-clicked",
                    "menu-button-clicked",
                    "text-received",
                    "followed",
                    "unfollowed",
                    "template-message-finished");

    private final Random random;
    private final List<String> types;
    private final List<LoggedRecord> records = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private long time = START.toEpochMilli();

    Script(Random random) {
        this(random, TYPES);
    }

    private Script(Random random, List<String> types) {
        this.random = random;
        this.types = types;
    }

    /** One in which everybody stays. */
    static Script ofFaithfulFollowers(Random random) {
        var staying = TYPES.stream().filter(type -> !type.equals("unfollowed")).toList();
        return new Script(random, staying);
    }

    List<LoggedRecord> write(int length) {
        while (records.size() < length) {
            // Now and then a publisher's clock is behind.
            time += random.nextInt(12) == 0 ? -30_000 : random.nextInt(40_000);
            add(next());
        }
        return List.copyOf(records);
    }

    private String next() {
        return switch (random.nextInt(10)) {
            case 0 -> "rubbish";
            case 1, 2 -> events.isEmpty() ? "{}" : events.get(random.nextInt(events.size()));
            case 3 -> event("gave-up");
            default -> remembered(event(types.get(random.nextInt(types.size()))));
        };
    }

    private String remembered(String event) {
        events.add(event);
        return event;
    }

    private String event(String type) {
        return """
        {"type":"%s","eventId":"e%d","channelId":"ch_%d","openId":"follower-%d","occurredAt":"%s","buttonKey":"K%d"}\
        """
                .formatted(
                        type,
                        type.equals("gave-up") ? random.nextInt(30) : records.size(),
                        random.nextInt(2),
                        random.nextInt(4),
                        START.plusSeconds(random.nextInt(12) * 900L),
                        random.nextInt(2));
    }

    private void add(String value) {
        var again = random.nextInt(12) == 0;
        records.add(new LoggedRecord(records.size(), time, value.getBytes(UTF_8), again));
    }
}
