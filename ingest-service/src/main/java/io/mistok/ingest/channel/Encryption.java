package io.mistok.ingest.channel;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the platform was told to send the callbacks of a channel. */
public enum Encryption {
    /** Only the query is signed. */
    @JsonProperty("plain")
    PLAIN,
    /** In clear and sealed at once; of a sealed callback only the sealed part is believed. */
    @JsonProperty("compatible")
    COMPATIBLE,
    /** Only sealed; anything in clear is refused. */
    @JsonProperty("secure")
    SECURE
}
