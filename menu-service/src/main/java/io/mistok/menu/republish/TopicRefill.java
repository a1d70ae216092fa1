package io.mistok.menu.republish;

import io.mistok.menu.channel.ChannelNotFoundException;
import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.inbox.ChannelRecords;
import io.mistok.menu.outbox.Outbox;
import io.mistok.menu.outbox.RecordKey;
import io.mistok.menu.storage.StorageGate;
import io.mistok.menu.version.PublishedMenu;
import io.mistok.menu.version.PublishedMenus;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Once after each start, when topic and database have both been reached: what the topic lacks, or
 * has only in an older version, is put into the outbox again. Settings that the topic has in a
 * newer version, because the database was restored from an older copy, are taken over from it.
 * Repeats are harmless, so that replicas need not agree on who does it.
 */
@Component
class TopicRefill {

    private static final Logger log = LoggerFactory.getLogger(TopicRefill.class);

    private final ChannelRecords topic;
    private final StorageGate gate;
    private final ConnectedChannels channels;
    private final PublishedMenus menus;
    private final Outbox outbox;

    TopicRefill(
            ChannelRecords topic,
            StorageGate gate,
            ConnectedChannels channels,
            PublishedMenus menus,
            Outbox outbox) {
        this.topic = topic;
        this.gate = gate;
        this.channels = channels;
        this.menus = menus;
        this.outbox = outbox;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenBothAreThere() {
        gate.whenOpen(() -> topic.whenRead(() -> Thread.startVirtualThread(this::refill)));
    }

    void refill() {
        try {
            channels.revisions().forEach(this::refillUnlessRemoved);
            topic.channels().forEach(this::tellIfMissing);
        } catch (DataAccessException | TransactionException failure) {
            log.atWarn()
                    .setCause(failure)
                    .log("The channel topic was not compared with the database");
        }
    }

    private void refillUnlessRemoved(ConnectedChannels.Revision channel) {
        try {
            refill(channel);
        } catch (ChannelNotFoundException removedMeanwhile) {
            log.debug("A channel was removed meanwhile", removedMeanwhile);
        }
    }

    private void refill(ConnectedChannels.Revision channel) {
        var id = channel.channelId();
        if (topic.isRemoved(RecordKey.settings(id))) {
            channels.requireExists(id);
            log.atWarn()
                    .addKeyValue("channel", id)
                    .log("The database has a channel that was removed; remove it again");
            return;
        }
        catchUp(channel);
        var settingsLack = lacks(RecordKey.settings(id), channel.revision());
        var lacking =
                menus.all(id).stream()
                        .filter(menu -> lacks(RecordKey.menu(id, menu.version()), menu.version()))
                        .toList();
        if (settingsLack || !lacking.isEmpty()) {
            log.atInfo().addKeyValue("channel", id).log("The topic lacks records of a channel");
            outbox.committing(() -> put(id, settingsLack, lacking));
        }
    }

    /** A database restored from an older copy lacks what the topic has heard since. */
    private void catchUp(ConnectedChannels.Revision channel) {
        var id = channel.channelId();
        if (topic.version(RecordKey.settings(id)).orElse(0) > channel.revision()) {
            log.atWarn().addKeyValue("channel", id).log("The database is older than the topic");
            outbox.committing(() -> {
                channels.lock(id);
                channels.catchUp(id);
            });
        }
    }

    private void tellIfMissing(String id) {
        try {
            channels.requireExists(id);
        } catch (ChannelNotFoundException missing) {
            log.atWarn()
                    .addKeyValue("channel", id)
                    .log("The topic has a channel that the database has not");
        }
    }

    private void put(String id, boolean settings, List<PublishedMenu> lacking) {
        channels.lock(id);
        if (settings) {
            channels.republish(id);
        }
        lacking.forEach(menu -> menus.announce(id, menu));
    }

    private boolean lacks(String key, long version) {
        return topic.version(key).orElse(0) < version;
    }
}
