package io.mistok.reply.rule;

import io.mistok.reply.channel.ChannelRemoved;
import io.mistok.reply.storage.Database;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rules of a removed channel go with it. */
@Component
class RuleRemoval {
    private final RuleStore store;
    private final RuleBook book;
    private final Database database;

    RuleRemoval(RuleStore store, RuleBook book, Database database) {
        this.store = store;
        this.book = book;
        this.database = database;
    }

    @EventListener
    void remove(ChannelRemoved removed) {
        database.eventually(
                "removing the reply rules of a channel",
                () -> {
                    store.remove(removed.channelId());
                    book.forget(removed.channelId());
                });
    }
}
