package io.mistok.stats.query;

/** There is no such channel, or no longer. */
public class ChannelNotFoundException extends RuntimeException {
    public ChannelNotFoundException() {
        super("There is no such channel");
    }
}
