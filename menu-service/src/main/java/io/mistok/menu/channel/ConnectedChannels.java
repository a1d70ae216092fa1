package io.mistok.menu.channel;

import io.mistok.menu.inbox.ChannelRecords;
import io.mistok.menu.outbox.Outbox;
import io.mistok.menu.outbox.RecordKey;
import io.mistok.menu.secret.SecretBox;
import io.mistok.menu.secret.SecretField;
import io.mistok.menu.wechat.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the other packages need of channels. */
@Component
public class ConnectedChannels {

    private final Channels channels;
    private final SecretBox box;
    private final PublicAddress address;
    private final Outbox outbox;
    private final ChannelRecords topic;

    ConnectedChannels(
            Channels channels,
            SecretBox box,
            PublicAddress address,
            Outbox outbox,
            ChannelRecords topic) {
        this.topic = topic;
        this.channels = channels;
        this.box = box;
        this.address = address;
        this.outbox = outbox;
    }

    /** The account to call WeChat for. */
    public Account account(String channelId) {
        var settings = get(channelId).settings();
        var secret = box.open(settings.appSecret(), channelId, SecretField.APP_SECRET);
        return new Account(settings.appId(), secret);
    }

    public Connection connection(String channelId) {
        var settings = get(channelId).settings();
        return new Connection(
                settings.originalId(), settings.encryption(), address.callbackOf(channelId));
    }

    public void requireExists(String channelId) {
        if (!channels.existsById(channelId)) {
            throw new ChannelNotFoundException(channelId);
        }
    }

    /** Holds the channel to the end of the transaction, so that its changes take turns. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String channelId) {
        if (channels.lock(channelId).isEmpty()) {
            throw new ChannelNotFoundException(channelId);
        }
    }

    public List<Revision> revisions() {
        return channels.findAllByOrderByCreatedAtAscIdAsc().stream()
                .map(channel -> new Revision(channel.id(), channel.revision()))
                .toList();
    }

    /** Puts the settings as they are into the outbox once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void republish(String channelId) {
        outbox.put(RecordKey.settings(channelId), ChannelRecord.changed(get(channelId)));
    }

    /**
     * Takes over settings that the topic has in a newer version. Under the channel's lock that
     * happens only to a database that was restored from an older copy: what is committed here comes
     * before what the topic hears.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catchUp(String channelId) {
        var channel = get(channelId);
        topic.newest(RecordKey.settings(channelId), ChannelRecord.Changed.class)
                .filter(told -> told.version() > channel.revision())
                .ifPresent(told -> {
                    channel.catchUp(told);
                    channels.saveAndFlush(channel);
                });
    }

    private Channel get(String channelId) {
        return channels.findById(channelId)
                .orElseThrow(() -> new ChannelNotFoundException(channelId));
    }

    /** How WeChat should be set up to call this channel. */
    public record Connection(@Nullable String originalId, String encryption, String callbackUrl) {}

    /** How often a channel has changed; the version of its record on the topic. */
    public record Revision(String channelId, long revision) {}
}
