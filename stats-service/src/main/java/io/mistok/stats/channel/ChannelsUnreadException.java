package io.mistok.stats.channel;

/** The channel topic could not be read to its end yet, so an unknown channel may exist. */
public class ChannelsUnreadException extends RuntimeException {
    ChannelsUnreadException() {
        super("The channel topic has not been read to its end yet");
    }
}
