package io.mistok.menu.channel;

/** No channel has this id. */
public class ChannelNotFoundException extends RuntimeException {

    public ChannelNotFoundException(String channelId) {
        super("There is no channel " + channelId);
    }
}
