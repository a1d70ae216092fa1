package io.mistok.ingest.channel;

import io.mistok.ingest.channel.ChannelRecord.OfNoConcern;
import io.mistok.ingest.channel.ChannelRecord.Removed;
import io.mistok.ingest.channel.ChannelRecord.Settings;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.topic.TopicJson;
import io.mistok.ingest.topic.TopicReader.RecordReceiver;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the channels' settings out of the channel topic. */
final class ChannelTopic implements RecordReceiver {
    static final String NAME = "messenger.channel.v1";

    private static final Logger log = LoggerFactory.getLogger(ChannelTopic.class);
    private static final String SETTINGS = "/settings/current";

    private final Channels channels;
    private final Secrets secrets;

    ChannelTopic(Channels channels, Secrets secrets) {
        this.channels = channels;
        this.secrets = secrets;
    }

    /** Menus and sightings are other services' business; a settings key is never forgotten. */
    @Override
    public void receive(@Nullable String key, byte @Nullable [] value) {
        if (key == null || value == null || !key.endsWith(SETTINGS)) {
            return;
        }
        TopicJson.read(value, ChannelRecord.class)
                .ifPresentOrElse(
                        this::receive,
                        () -> log.atError().addKeyValue("key", key).log("Channel unreadable"));
    }

    private void receive(ChannelRecord record) {
        switch (record) {
            case Settings settings ->
                    channels.put(settings.channelId(), settings.version(), open(settings));
            case Removed removed ->
                    channels.put(removed.channelId(), removed.version(), new Lookup.Unknown());
            case OfNoConcern _ -> {}
        }
    }

    private Lookup open(Settings settings) {
        try {
            return new Lookup.Found(
                    new Channel(
                            settings.channelId(),
                            settings.appId(),
                            settings.encryption(),
                            tokens(settings),
                            keys(settings)));
        } catch (GeneralSecurityException | IllegalArgumentException sealed) {
            log.atError()
                    .addKeyValue("channelId", settings.channelId())
                    .log("Secrets of the channel do not open; is its key in the keyset?");
            return new Lookup.Unreadable();
        }
    }

    private Rotating<Token> tokens(Settings settings) throws GeneralSecurityException {
        var previous = settings.previousTokenEncrypted();
        return new Rotating<>(
                token(settings, settings.tokenEncrypted()),
                previous == null ? null : token(settings, previous),
                settings.previousTokenUntil());
    }

    private Token token(Settings settings, String sealed) throws GeneralSecurityException {
        return new Token(secrets.open(settings.channelId(), "token", sealed));
    }

    private Rotating<EncodingAesKey> keys(Settings settings) throws GeneralSecurityException {
        var previous = settings.previousEncodingAesKeyEncrypted();
        return new Rotating<>(
                key(settings, settings.encodingAesKeyEncrypted()),
                previous == null ? null : key(settings, previous),
                settings.previousEncodingAesKeyUntil());
    }

    private EncodingAesKey key(Settings settings, String sealed) throws GeneralSecurityException {
        return EncodingAesKey.parse(secrets.open(settings.channelId(), "encodingAesKey", sealed));
    }
}
