package io.mistok.reply.delivery;

import io.mistok.reply.channel.ChannelRemoved;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.storage.Database;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Erases what is kept about a follower who has left, as the platform demands. */
@Component
public class FollowerErasure {
    private final Sends sends;
    private final Database database;

    FollowerErasure(Sends sends, Database database) {
        this.sends = sends;
        this.database = database;
    }

    /** Returns at once; waits for MySQL on a thread of its own. */
    public void erase(String channelId, OpenId openId, Instant leftAt) {
        database.eventually("erasing a follower", () -> sends.erase(channelId, openId, leftAt));
    }

    @EventListener
    void remove(ChannelRemoved removed) {
        database.eventually(
                "erasing the followers of a channel",
                () -> sends.removeChannel(removed.channelId()));
    }
}
