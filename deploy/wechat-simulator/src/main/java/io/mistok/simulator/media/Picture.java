package io.mistok.simulator.media;

import org.springframework.http.MediaType;

/** The bytes of a picture. */
@SuppressWarnings("ArrayRecordComponent") // written out, never compared
record Picture(MediaType type, byte[] bytes) {}
