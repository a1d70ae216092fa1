package io.mistok.ingest.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/**
 * In clear the signature covers no byte of the body, so whoever saw one callback could send others
 * under its timestamp and nonce. The first body under them is the only one; the same again is a
 * retry. Kept as digests, for as long as the timestamp may be used, in this replica.
 */
final class RepeatedNonces {
    private final Cache<Digest, Digest> bodies;

    RepeatedNonces(Duration replayWindow, int atMost, Ticker ticker) {
        // A timestamp may be a whole window ahead of us, and is good for a window after that.
        this.bodies =
                Caffeine.newBuilder()
                        .expireAfterWrite(replayWindow.multipliedBy(2))
                        .maximumSize(atMost)
                        .ticker(ticker)
                        // Another thread for each is more work than the work.
                        .executor(Runnable::run)
                        .build();
    }

    /** 128 bits of SHA-256. */
    private record Digest(long high, long low) {
        static Digest of(byte[]... parts) {
            var sha256 = sha256();
            for (var part : parts) {
                sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
                sha256.update(part);
            }
            var digest = ByteBuffer.wrap(sha256.digest());
            return new Digest(digest.getLong(), digest.getLong());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("every Java platform has SHA-256", missing);
            }
        }
    }

    /** Whether this is the first body under the nonce, or the first one again. */
    boolean isFirstOrSame(String channelId, String timestamp, String nonce, byte[] body) {
        var under =
                Digest.of(
                        channelId.getBytes(UTF_8),
                        timestamp.getBytes(UTF_8),
                        nonce.getBytes(UTF_8));
        var digest = Digest.of(body);
        return digest.equals(bodies.get(under, _ -> digest));
    }
}
