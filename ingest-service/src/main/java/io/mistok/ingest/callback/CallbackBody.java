package io.mistok.ingest.callback;

import io.mistok.ingest.outbox.Attempt;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The bytes of a body, whatever it says it is; never more than the limit, and not for ever. */
final class CallbackBody {
    private static final int CHUNK = 8192;

    private final int limit;
    private final Duration patience;

    CallbackBody(int limit, Duration patience) {
        this.limit = limit;
        this.patience = patience;
    }

    byte[] read(HttpServletRequest request, Attempt attempt) throws RefusedException {
        if (request.getContentLengthLong() > limit) {
            throw new RefusedException(Refusal.BODY_TOO_LARGE);
        }
        try {
            return read(request.getInputStream(), attempt);
        } catch (SocketTimeoutException slow) {
            throw new RefusedException(Refusal.BODY_TOO_SLOW);
        } catch (IOException cut) {
            throw new RefusedException(Refusal.BODY_CUT_SHORT);
        }
    }

    private byte[] read(InputStream stream, Attempt attempt) throws IOException, RefusedException {
        var body = new ByteArrayOutputStream(CHUNK);
        var chunk = new byte[CHUNK];
        for (int read; (read = stream.read(chunk, 0, left(body))) >= 0; ) {
            body.write(chunk, 0, read);
            if (body.size() > limit) {
                throw new RefusedException(Refusal.BODY_TOO_LARGE);
            }
            if (attempt.left(patience).isZero()) {
                throw new RefusedException(Refusal.BODY_TOO_SLOW);
            }
        }
        return body.toByteArray();
    }

    /** One byte past the limit is enough to know. */
    private int left(ByteArrayOutputStream body) {
        return Math.min(CHUNK, limit + 1 - body.size());
    }
}
