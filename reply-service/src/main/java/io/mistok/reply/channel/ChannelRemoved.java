package io.mistok.reply.channel;

/** A channel is gone; what was kept for it goes too. May be told again after a restart. */
public record ChannelRemoved(String channelId) {}
