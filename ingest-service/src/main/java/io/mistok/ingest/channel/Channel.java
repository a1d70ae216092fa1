package io.mistok.ingest.channel;

import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Token;

/**
 * A connected account, with what its callbacks are checked against.
 *
 * @param appId the account's AppID, which a sealed callback names inside
 */
public record Channel(
        String id,
        String appId,
        Encryption encryption,
        Rotating<Token> tokens,
        Rotating<EncodingAesKey> keys) {}
