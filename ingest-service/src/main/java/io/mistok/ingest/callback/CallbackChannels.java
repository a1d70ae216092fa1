package io.mistok.ingest.callback;

import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.channel.ChannelDirectory;
import io.mistok.ingest.channel.Lookup.Found;
import io.mistok.ingest.channel.Lookup.NotReadYet;
import io.mistok.ingest.channel.Lookup.Unknown;
import io.mistok.ingest.channel.Lookup.Unreadable;
import java.time.Duration;
import java.util.regex.Pattern;

/** The channel that a callback's path names. */
final class CallbackChannels {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final ChannelDirectory directory;

    CallbackChannels(ChannelDirectory directory) {
        this.directory = directory;
    }

    /**
     * The channel, or the reason there is none.
     *
     * @param hold how long to wait for the first reading of the channels
     */
    Channel find(String channelId, Duration hold) throws RefusedException {
        if (!ID.matcher(channelId).matches()) {
            throw new RefusedException(Refusal.CHANNEL_UNKNOWN);
        }
        return switch (directory.find(channelId, hold)) {
            case Found(var channel) -> channel;
            case Unknown _ -> throw new RefusedException(Refusal.CHANNEL_UNKNOWN);
            case Unreadable _ -> throw new RefusedException(Refusal.CHANNEL_UNREADABLE);
            case NotReadYet _ -> throw new RefusedException(Refusal.CHANNELS_NOT_READ);
        };
    }

    /** What may go to the log of a path that anyone can write. */
    static String printable(String channelId) {
        return ID.matcher(channelId).matches() ? channelId : "(no channel id)";
    }
}
