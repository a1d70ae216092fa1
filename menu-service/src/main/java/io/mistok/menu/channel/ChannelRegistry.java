package io.mistok.menu.channel;

import io.mistok.menu.inbox.ChannelRecords;
import io.mistok.menu.outbox.Outbox;
import io.mistok.menu.outbox.RecordKey;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Connects, changes and removes channels; every change reaches the topic through the outbox. */
@Component
class ChannelRegistry {

    private final Channels channels;
    private final SettingsChange change;
    private final Generator generator;
    private final Outbox outbox;
    private final ChannelRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChannelRegistry(
            Channels channels,
            SettingsChange change,
            Generator generator,
            Outbox outbox,
            ChannelRecords records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.channels = channels;
        this.change = change;
        this.generator = generator;
        this.outbox = outbox;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    List<Channel> all() {
        return channels.findAllByOrderByCreatedAtAscIdAsc();
    }

    Channel get(String id) {
        return channels.findById(id).orElseThrow(() -> new ChannelNotFoundException(id));
    }

    Channel connect(ChannelRequest request) {
        ChannelRules.checkNew(request);
        var id = generator.channelId();
        var settings = change.create(id, request);
        return outbox.committing(() -> store(new Channel(id, settings, clock.instant())));
    }

    Channel change(String id, ChannelRequest request) {
        ChannelRules.checkChange(request);
        return outbox.committing(() -> {
            var now = clock.instant();
            var channel = locked(id);
            channel.change(change.over(channel.settings(), id, request, now), now);
            return store(channel);
        });
    }

    /** For a keyset that got another primary key; the same secrets, a new version on the topic. */
    Channel sealAgain(String id) {
        return outbox.committing(() -> {
            var now = clock.instant();
            var channel = locked(id);
            channel.change(change.sealedAgain(channel.settings(), id, now), now);
            return store(channel);
        });
    }

    void remove(String id) {
        outbox.committing(() -> {
            var channel = locked(id);
            var removed = ChannelRecord.removed(channel, clock.instant());
            events.publishEvent(new ChannelRemoved(id));
            channels.delete(channel);
            outbox.put(RecordKey.settings(id), removed);
            records.replicas(id).stream()
                    .map(replica -> RecordKey.callback(id, replica))
                    .forEach(outbox::putTombstone);
        });
    }

    private Channel store(Channel channel) {
        try {
            var stored = channels.saveAndFlush(channel);
            outbox.put(RecordKey.settings(stored.id()), ChannelRecord.changed(stored));
            return stored;
        } catch (DataIntegrityViolationException duplicate) {
            throw new AppIdTakenException();
        }
    }

    private Channel locked(String id) {
        return channels.lock(id).orElseThrow(() -> new ChannelNotFoundException(id));
    }
}
