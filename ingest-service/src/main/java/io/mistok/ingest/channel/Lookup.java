package io.mistok.ingest.channel;

/** What came of asking for a channel. */
public sealed interface Lookup {
    /** It is connected. */
    record Found(Channel channel) implements Lookup {}

    /** Nobody has told us of it, or it has been removed. */
    record Unknown() implements Lookup {}

    /** It is connected, but its secrets do not open with our key. */
    record Unreadable() implements Lookup {}

    /** We have not read the channels yet, so we cannot know. */
    record NotReadYet() implements Lookup {}
}
