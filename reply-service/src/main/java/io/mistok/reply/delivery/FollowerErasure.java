package io.mistok.reply.delivery;

import io.mistok.reply.channel.ChannelRemoved;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.storage.Database;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Erases what is kept about a follower who has left, as the platform demands. */
@Component
public class FollowerErasure {
    private static final int MAX_REMEMBERED = 10_000;

    private record Follower(String channelId, OpenId openId) {}

    private final Sends sends;
    private final Database database;
    private final Map<Follower, Instant> left =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Follower, Instant> eldest) {
                    return size() > MAX_REMEMBERED;
                }
            };

    FollowerErasure(Sends sends, Database database) {
        this.sends = sends;
        this.database = database;
    }

    /** Returns at once; waits for MySQL on a thread of its own. */
    public void erase(String channelId, OpenId openId, Instant leftAt) {
        synchronized (left) {
            left.put(new Follower(channelId, openId), leftAt);
        }
        database.eventually("erasing a follower", () -> sends.erase(channelId, openId, leftAt));
    }

    /** Whether the follower has left after that: an answer that still waits is not for anybody. */
    boolean hasLeftSince(LateAnswer.Occasion occasion) {
        Instant leftAt;
        synchronized (left) {
            leftAt = left.get(new Follower(occasion.channelId(), occasion.openId()));
        }
        return leftAt != null && !occasion.occurredAt().isAfter(leftAt);
    }

    @EventListener
    void remove(ChannelRemoved removed) {
        database.eventually(
                "erasing the followers of a channel",
                () -> sends.removeChannel(removed.channelId()));
    }
}
