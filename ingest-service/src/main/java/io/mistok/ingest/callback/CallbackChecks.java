package io.mistok.ingest.callback;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.channel.Channel;
import io.mistok.ingest.channel.Encryption;
import io.mistok.ingest.envelope.CallbackSignature;
import io.mistok.ingest.envelope.Envelope;
import io.mistok.ingest.envelope.Seal;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.envelope.UnsealableException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What a callback must show before a word of it is believed. A channel set to plain still opens a
 * sealed callback: it is being switched over.
 */
final class CallbackChecks {
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final RepeatedNonces nonces;
    private final Duration replayWindow;

    CallbackChecks(RepeatedNonces nonces, Duration replayWindow) {
        this.nonces = nonces;
        this.replayWindow = replayWindow;
    }

    BelievedCallback check(Channel channel, CallbackQuery query, byte[] body, Instant now)
            throws RefusedException {
        checkFresh(query.timestamp(), now);
        if (query.isSealed()) {
            return sealed(channel, query, body, now);
        }
        if (channel.encryption() == Encryption.SECURE) {
            throw new RefusedException(Refusal.NOT_SEALED);
        }
        return inClear(channel, query, body, now);
    }

    private void checkFresh(String timestamp, Instant now) throws RefusedException {
        if (!SECONDS.matcher(timestamp).matches()) {
            throw new RefusedException(Refusal.QUERY, "the timestamp is not a number of seconds");
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now);
        if (age.abs().compareTo(replayWindow) > 0) {
            throw new RefusedException(Refusal.STALE);
        }
    }

    private BelievedCallback inClear(Channel channel, CallbackQuery query, byte[] body, Instant now)
            throws RefusedException {
        checkSignature(channel, query, query.signature(), now);
        var fields = parse(body);
        if (!isFirstOrSame(channel, query, body)) {
            throw new RefusedException(Refusal.OTHER_BODY);
        }
        return new BelievedCallback(fields, null);
    }

    private BelievedCallback sealed(Channel channel, CallbackQuery query, byte[] body, Instant now)
            throws RefusedException {
        var given = query.sealedSignature();
        var signature = query.signatureIfThere();
        if (signature != null) {
            checkSignature(channel, query, signature, now);
        }
        var sealed = parse(body).text("Encrypt");
        if (sealed == null) {
            throw new RefusedException(Refusal.MALFORMED, "Encrypt is missing");
        }
        var token =
                CallbackSignature.signer(
                                given,
                                channel.tokens().at(now),
                                query.timestamp(),
                                query.nonce(),
                                sealed)
                        .orElseThrow(() -> new RefusedException(Refusal.SIGNATURE));
        // Its query carries a plain signature too: nobody may reuse that for a body in clear.
        isFirstOrSame(channel, query, body);
        return open(sealed, token, channel, now);
    }

    private static BelievedCallback open(String sealed, Token token, Channel channel, Instant now)
            throws RefusedException {
        for (var key : channel.keys().at(now)) {
            try {
                var opened = Envelope.open(sealed, key, channel.appId());
                return new BelievedCallback(parse(opened), new Seal(token, key, channel.appId()));
            } catch (UnsealableException other) {
                // The next key, if there is one.
            }
        }
        throw new RefusedException(Refusal.ENVELOPE);
    }

    private static void checkSignature(
            Channel channel, CallbackQuery query, String signature, Instant now)
            throws RefusedException {
        if (CallbackSignature.signer(
                        signature, channel.tokens().at(now), query.timestamp(), query.nonce())
                .isEmpty()) {
            throw new RefusedException(Refusal.SIGNATURE);
        }
    }

    private boolean isFirstOrSame(Channel channel, CallbackQuery query, byte[] body)
            throws RefusedException {
        return nonces.isFirstOrSame(channel.id(), query.timestamp(), query.nonce(), body);
    }

    private static Fields parse(byte[] body) throws RefusedException {
        try {
            return XmlReader.read(body);
        } catch (MalformedBodyException malformed) {
            throw new RefusedException(Refusal.MALFORMED, String.valueOf(malformed.getMessage()));
        }
    }
}
