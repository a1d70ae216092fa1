package io.mistok.stats;

/** Names this service knows at the broker. */
public final class Topics {
    /** Every inbound event, key {@code channelId:openId}. */
    public static final String EVENTS = "messenger.event.v1";

    /** Channel settings and published menus, compacted. */
    public static final String CHANNELS = "messenger.channel.v1";

    /** The consumer group that counts. */
    public static final String GROUP = "stats-service";

    /** Where records rest that are no events. */
    public static final String DEAD_LETTERS = EVENTS + "." + GROUP + ".dlt";

    /** Header of a dead letter: the id of the topic whose partition and offset it names. */
    public static final String INCARNATION = "mistok-topic-id";

    private Topics() {}
}
