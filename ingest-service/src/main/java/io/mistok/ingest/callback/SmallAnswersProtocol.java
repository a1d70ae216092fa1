package io.mistok.ingest.callback;

import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Room for an answer's bytes and characters: 2 kB of each, where the server takes 8, for every
 * request under way. It has no setting for that. Public, because the server makes it by its name.
 */
public final class SmallAnswersProtocol extends Http11NioProtocol {
    private static final int BUFFER = 2048;

    @Override
    public int getDesiredBufferSize() {
        return BUFFER;
    }
}
