package io.mistok.ingest.channel;

import io.mistok.ingest.topic.TopicReader;
import java.time.Duration;

/** Where to ask for a channel. */
public final class ChannelDirectory {
    private final Channels channels;
    private final TopicReader reader;
    private final Duration patience;

    ChannelDirectory(Channels channels, TopicReader reader, Duration patience) {
        this.channels = channels;
        this.reader = reader;
        this.patience = patience;
    }

    /** Waits for the first reading of all channels; whether it is done. */
    public boolean awaitRead(Duration patience) {
        return reader.awaitCaughtUp(patience);
    }

    /**
     * A channel by its id.
     *
     * @param untilRead how long to wait for the first reading of all channels; before that a
     *     channel we do not know is no channel that does not exist
     */
    public Lookup find(String channelId, Duration untilRead) {
        return awaitRead(untilRead) ? channels.find(channelId, patience) : new Lookup.NotReadYet();
    }
}
