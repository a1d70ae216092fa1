package io.mistok.stats.channel;

/** A channel is no longer connected: what we keep about it must go. May be told more than once. */
public record ChannelRemoved(String channelId) {}
