package io.mistok.reply.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.EventReader;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.event.UnreadableEventException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The stories of the events that dead letters are about, read from the log again. */
final class Stories {
    private static final String ATTEMPT_ID = "mistok-attempt-id";
    private static final String REPLY_PARTITION = "mistok-reply-partition";

    private record Follower(String channelId, OpenId openId) {}

    private final EventReader reader;
    private final Map<String, Story> byEvent = new HashMap<>();
    private final Map<Follower, Set<Story>> byFollower = new HashMap<>();

    Stories(EventReader reader) {
        this.reader = reader;
    }

    void wanted(String eventId) {
        byEvent.computeIfAbsent(eventId, _ -> new Story());
    }

    Story of(String eventId) {
        return byEvent.getOrDefault(eventId, new Story());
    }

    void read(ConsumerRecord<byte[], byte[]> record) {
        try {
            if (record.value() != null) {
                note(reader.read(record.value()), record);
            }
        } catch (UnreadableEventException _) {
            // It rests on the dead-letter topic.
        }
    }

    private void note(ChannelEvent event, ConsumerRecord<byte[], byte[]> record) {
        String attempt = header(record, ATTEMPT_ID);
        switch (event) {
            case ChannelEvent.GaveUp it -> of(it.eventId()).gaveUp(attempt);
            case ChannelEvent.Unfollowed it ->
                    byFollower
                            .getOrDefault(new Follower(it.channelId(), it.openId()), Set.of())
                            .forEach(Story::followerLeft);
            case ChannelEvent.Other _ -> {
                // Never answered.
            }
            default -> {
                if (byEvent.containsKey(event.eventId())
                        && !header(record, REPLY_PARTITION).isEmpty()) {
                    Story story = of(event.eventId());
                    story.attempt(event, record.value(), attempt);
                    byFollower
                            .computeIfAbsent(
                                    new Follower(event.channelId(), event.openId()),
                                    _ -> new HashSet<>())
                            .add(story);
                }
            }
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
