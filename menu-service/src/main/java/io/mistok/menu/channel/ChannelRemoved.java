package io.mistok.menu.channel;

/**
 * Told inside the transaction that removes the channel, before its rows are gone, so that others
 * take their records from the topic.
 */
public record ChannelRemoved(String channelId) {}
