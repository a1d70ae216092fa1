package io.mistok.ingest.channel;

import io.mistok.ingest.topic.TopicRecord;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tells the channel doctor what callbacks come: at once on the first of each kind, then at most
 * once a minute. One thread writes, so that what is told last is what was seen last.
 */
public final class CallbackSightings {
    private static final Duration AT_MOST_EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, Sighting> sightings = new ConcurrentHashMap<>();
    private final TopicWriter writer;
    private final int replica;
    private final Clock clock;

    public CallbackSightings(TopicWriter writer, int replica, Clock clock) {
        this.writer = writer;
        this.replica = replica;
        this.clock = clock;
    }

    /** What was seen, and what of it has been told and when. */
    private record Sighting(CallbackSeen seen, CallbackSeen told, Instant toldAt) {
        boolean isDue(Instant now) {
            return !seen.equals(told)
                    && (seen.isNewsTo(told) || !now.isBefore(toldAt.plus(AT_MOST_EVERY)));
        }
    }

    /** The platform verified the channel's URL. */
    public void verified(Channel channel) {
        var now = clock.instant();
        note(channel, seen -> seen.verified(now));
    }

    /** A callback was believed. */
    public void accepted(Channel channel, @Nullable String accountId) {
        var now = clock.instant();
        note(channel, seen -> seen.accepted(now, accountId));
    }

    /** A callback was refused. */
    public void refused(Channel channel, String why) {
        var now = clock.instant();
        note(channel, seen -> seen.refused(now, why));
    }

    private void note(Channel channel, UnaryOperator<CallbackSeen> change) {
        sightings.compute(
                channel.id(),
                (channelId, before) -> {
                    var nothing = CallbackSeen.nothingYet(channelId, replica);
                    return before == null
                            ? new Sighting(change.apply(nothing), nothing, Instant.EPOCH)
                            : new Sighting(
                                    change.apply(before.seen()), before.told(), before.toldAt());
                });
    }

    @Scheduled(fixedDelay = 200)
    void tell() {
        var now = clock.instant();
        sightings.values().stream()
                .filter(sighting -> sighting.isDue(now))
                .map(Sighting::seen)
                .filter(this::tell)
                .forEach(told ->
                        sightings.computeIfPresent(
                                told.channelId(),
                                (_, sighting) -> new Sighting(sighting.seen(), told, now)));
    }

    private boolean tell(CallbackSeen seen) {
        var key = seen.channelId() + "/callback/" + replica;
        return writer.write(new TopicRecord(ChannelTopic.NAME, key, seen, Map.of()), PATIENCE);
    }
}
