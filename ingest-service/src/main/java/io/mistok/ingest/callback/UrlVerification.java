package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.UnsealableException;
import java.time.Instant;

/**
 * The platform's question whether the URL is ours, asked once when its console saves it. Whoever
 * repeats it learns nothing, so its age does not count.
 */
final class UrlVerification {
    private UrlVerification() {}

    /** What to answer: the {@code echostr}, opened where it is sealed. */
    static byte[] answer(Channel channel, CallbackQuery query, Instant now)
            throws RefusedException {
        return query.hasSealedSignature()
                ? sealed(channel, query, now)
                : inClear(channel, query, now);
    }

    private static byte[] inClear(Channel channel, CallbackQuery query, Instant now)
            throws RefusedException {
        checkSigned(query.signature(), channel, now, query.timestamp(), query.nonce());
        return query.echo().getBytes(UTF_8);
    }

    private static byte[] sealed(Channel channel, CallbackQuery query, Instant now)
            throws RefusedException {
        var sealed = query.echo();
        checkSigned(
                query.sealedSignature(), channel, now, query.timestamp(), query.nonce(), sealed);
        for (EncodingAesKey key : channel.keys().at(now)) {
            try {
                return Envelope.open(sealed, key, channel.appId());
            } catch (UnsealableException other) {
                // The next key, if there is one.
            }
        }
        throw new RefusedException(Refusal.ENVELOPE);
    }

    private static void checkSigned(String signature, Channel channel, Instant now, String... parts)
            throws RefusedException {
        if (CallbackSignature.signer(signature, channel.tokens().at(now), parts).isEmpty()) {
            throw new RefusedException(Refusal.SIGNATURE);
        }
    }
}
