package io.mistok.reply.content;

import io.mistok.reply.input.Input;

/** Knows which addresses a business system may have; implemented where they are called. */
public interface ExternalAddresses {
    /** Reads an address and refuses one that will never be called. */
    String read(Input input);
}
